import type { AppError } from '../../ipc/errors.js';
import type { InterviewerAnswer, UnaskedLine } from '../../ipc/views.js';
import { fail, ok, type Result } from '../../core/result.js';
import type { Room } from '../interviewer/interviewer.js';
import type { TalkInterviewer } from '../interviewer/talk/talk-interviewer.js';
import type { Usage } from '../model/chat-model.js';
import { modelFailed } from './model-app-error.js';

type Reply<T> = Promise<Result<T, AppError>>;
type Offline<T> = () => Reply<T>;

type Question = {
  readonly room: Room;
  readonly text: string;
  readonly onSaid: (soFar: string) => void;
  readonly signal: AbortSignal;
};

/** The model's answer; the offline one where it twice said what it has from nowhere. Its failure is the person's to see. */
export async function answerByModel(
  interviewer: TalkInterviewer,
  { room, text, onSaid, signal }: Question,
  offline: Offline<InterviewerAnswer>,
): Reply<InterviewerAnswer> {
  const spoken = await interviewer.answer(room, text, onSaid, signal);
  if (!spoken.ok) return fail(modelFailed(spoken.error));
  const { text: said, factId, model, usage } = spoken.value;
  if (said !== null) return ok({ text: said, factId, model, tokens: tokensOf(usage) });
  return withTokens(await offline(), usage);
}

/** The model's own question, at the moment of an offline follow-up; that one where the model has none or fails. */
export async function probeByModel(
  interviewer: TalkInterviewer,
  { room, written, signal }: Pick<Question, 'room' | 'signal'> & { readonly written: string },
  followUp: UnaskedLine,
): Promise<UnaskedLine> {
  const spoken = await interviewer.probe(room, written, signal);
  if (!spoken.ok) return followUp;
  const { text, model, usage } = spoken.value;
  const tokens = tokensOf(usage);
  if (text === null) return { ...followUp, tokens };
  return { text, about: followUp.about, model, tokens };
}

const tokensOf = ({ promptTokens, replyTokens }: Usage): number => promptTokens + replyTokens;

const withTokens = (
  reply: Result<InterviewerAnswer, AppError>,
  usage: Usage,
): Result<InterviewerAnswer, AppError> =>
  reply.ok ? ok({ ...reply.value, tokens: tokensOf(usage) }) : reply;
