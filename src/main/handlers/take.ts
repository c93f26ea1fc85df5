import { fail, ok, type Result } from '../../core/result.js';
import type { AppError } from '../../ipc/errors.js';
import { cancellableTasks } from '../async/cancellable-tasks.js';
import { lazy } from '../async/lazy.js';
import type { Handlers } from '../dispatch/dispatch-call.js';
import type { Services } from './services.js';

type Names =
  | 'take:list'
  | 'take:begin'
  | 'take:append'
  | 'take:end'
  | 'take:read'
  | 'take:remove'
  | 'take:transcribe'
  | 'take:cancel-transcript'
  | 'take:consent';

/** Recordings: made in the room, heard in the report, and turned into text where the person asks for that. */
export function takeHandlers(services: Services): Pick<Handlers, Names> {
  const { window, storage, secrets, consents, microphone } = services;
  const desk = lazy(async () => {
    const { takeDesk } = await import('../speech/take-desk.js');
    const opened = takeDesk({ takes: (await storage).takes, gate: microphone });
    // A page that is loaded anew has forgotten that it records.
    window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) opened.drop();
    });
    return opened;
  });
  const scribe = lazy(async () => {
    const { transcriber } = await import('../speech/transcriber.js');
    return transcriber({
      secrets,
      consents,
      settings: async () => (await storage).settings.data(),
    });
  });
  const transcripts = cancellableTasks<AppError>({
    kind: 'wrong-state',
    detail: 'this recording is being transcribed already',
  });
  return {
    'take:list': async ({ attemptId }) => ok(await (await storage).takes.list(attemptId)),
    'take:begin': async ({ attemptId, phaseId }) => {
      const { settings, attempts } = await storage;
      if (!settings.data().speech.isRecorded)
        return fail({ kind: 'wrong-state', detail: 'recording is switched off in the settings' });
      const opened = await attempts.open(attemptId);
      if (!opened.ok) return opened;
      const isKnown = opened.value.prompt.phases.some(({ id }) => id === phaseId);
      if (!isKnown) return fail({ kind: 'bad-request', detail: 'the prompt has no such phase' });
      return (await desk()).begin(attemptId, phaseId);
    },
    'take:append': async ({ attemptId, file, bytes }) =>
      (await desk()).append(attemptId, file, bytes),
    'take:end': async ({ attemptId, file }) => {
      await (await desk()).end(attemptId, file);
      return ok(undefined);
    },
    'take:read': async ({ attemptId, file }) => {
      const bytes = await (await storage).takes.read(attemptId, file);
      return bytes === null ? noTake(file) : ok({ bytes });
    },
    'take:remove': async ({ attemptId, file }) => {
      await (await desk()).end(attemptId, file);
      await (await storage).takes.remove(attemptId, file);
      return ok(undefined);
    },
    'take:transcribe': ({ attemptId, file, mayAsk }) =>
      transcripts.run(`${attemptId} ${file}`, async (signal) => {
        const read = await (await storage).takes.read(attemptId, file);
        if (read === null) return noTake(file);
        const { agree, transcribe } = await scribe();
        const agreed = mayAsk ? await agree() : ok(undefined);
        if (!agreed.ok) return agreed;
        return transcribe({ file, bytes: new Uint8Array(read) }, signal);
      }),
    'take:cancel-transcript': ({ attemptId, file }) => {
      transcripts.cancel(`${attemptId} ${file}`);
      return ok(undefined);
    },
    'take:consent': async () => (await scribe()).agree(),
  };
}

const noTake = (id: string): Result<never, AppError> =>
  fail({ kind: 'not-found', what: 'recording', id });
