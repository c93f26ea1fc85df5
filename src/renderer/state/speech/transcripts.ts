import { create } from 'zustand';
import { parseTakeName } from '../../../core/speech/take-name.js';
import type { AppError } from '../../../ipc/errors.js';
import { call } from '../../bridge.js';
import { isCurrent } from '../attempt/attempt-session.js';
import { theAttempt } from '../attempt/attempt-store.js';
import { useSettings } from '../settings/settings.js';

/** What became of a take's text: on its way, heard and waiting for a place, typed into the notes, or not there. */
export type Transcript =
  | { readonly kind: 'asking' }
  | { readonly kind: 'ready'; readonly text: string }
  | { readonly kind: 'typed' }
  | { readonly kind: 'nothing-heard' }
  | { readonly kind: 'failed'; readonly error: AppError };

/** By attempt and file. */
export const useTranscripts = create<{ readonly of: Readonly<Record<string, Transcript>> }>(() => ({
  of: {},
}));

export const transcriptKey = (attemptId: string, file: string): string => `${attemptId} ${file}`;

/** Types a text at the caret of a phase's notes; false where these are out of sight, or nobody may write in them. */
type TypeIntoNotes = (phaseId: string, text: string) => boolean;

let typeIntoNotes: TypeIntoNotes | null = null;

/** The notes of the room take transcripts from now on; the returned function ends that. */
export function connectNotes(type: TypeIntoNotes): () => void {
  typeIntoNotes = type;
  return () => {
    if (typeIntoNotes === type) typeIntoNotes = null;
  };
}

/** Whether there is a server that recordings could go to. */
export const hasServer = ({ model }: ReturnType<typeof useSettings.getState>): boolean =>
  model.preset !== null && model.baseUrl !== '';

/** Sends a take to be written down, as the person asked; they are asked to agree where they have not yet. */
export async function transcribe(attemptId: string, file: string, mayAsk = true): Promise<void> {
  const key = transcriptKey(attemptId, file);
  if (useTranscripts.getState().of[key]?.kind === 'asking') return;
  set(key, { kind: 'asking' });
  const reply = await call('take:transcribe', { attemptId, file, mayAsk });
  if (!reply.ok) {
    const isNoError =
      reply.error.kind === 'cancelled' || (!mayAsk && reply.error.kind === 'no-consent');
    set(key, isNoError ? null : { kind: 'failed', error: reply.error });
    return;
  }
  const text = reply.value.text.trim();
  if (text === '') set(key, { kind: 'nothing-heard' });
  else {
    set(key, { kind: 'ready', text });
    typeTranscript(attemptId, file);
  }
}

/** Types a transcript that waits for it into the notes of its phase, where these take it. */
export function typeTranscript(attemptId: string, file: string): void {
  const key = transcriptKey(attemptId, file);
  const transcript = useTranscripts.getState().of[key];
  const phaseId = parseTakeName(file)?.phaseId;
  if (transcript?.kind !== 'ready' || phaseId === undefined || !isCurrent(attemptId)) return;
  if (typeIntoNotes?.(phaseId, transcript.text) === true) set(key, { kind: 'typed' });
}

export function cancelTranscript(attemptId: string, file: string): void {
  void call('take:cancel-transcript', { attemptId, file });
}

/** A take that has just ended goes to the server where the person switched that on. */
export function transcribeAfter(attemptId: string, file: string): void {
  const settings = useSettings.getState();
  if (!settings.speech.isTranscribedAfter || !hasServer(settings)) return;
  // An attempt that is handed in, or was left, has no notes to type into.
  if (!isCurrent(attemptId) || theAttempt().business.kind === 'submitting') return;
  void transcribe(attemptId, file, false);
}

function set(key: string, transcript: Transcript | null): void {
  const { [key]: _before, ...others } = useTranscripts.getState().of;
  useTranscripts.setState({ of: transcript === null ? others : { ...others, [key]: transcript } });
}
