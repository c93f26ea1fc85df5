import { overviewOf } from '../../core/history/attempt-overview.js';
import { tableOf } from '../../core/history/summary-columns.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import { fail, ok, type Result } from '../../core/result.js';
import { composeShort, shorterSittings } from '../../core/library/compose-short.js';
import type { AppError } from '../../ipc/errors.js';
import type { OpenAttempt } from '../../ipc/views.js';
import { chooseTarget } from '../window/file-dialogs.js';
import { foreignErrorWords } from '../foreign/foreign-error-words.js';
import type { ThreadError } from '../async/deadline-thread.js';
import type { Handlers } from '../dispatch/dispatch-call.js';
import { promptView } from '../prompts/bank/prompt-summary.js';
import { promptOf, type Services } from './services.js';
import type { Opened } from '../storage/attempts.js';
import { exportFile } from '../storage/data-folder/import-export.js';

type Names =
  | 'attempt:overview'
  | 'attempt:list'
  | 'attempt:start'
  | 'round:start'
  | 'attempt:continue'
  | 'attempt:append'
  | 'attempt:set-aside'
  | 'attempt:rescue';

/** An attempt while it is sat. */
export function attemptHandlers(services: Services): Pick<Handlers, Names> {
  const { window, storage, announce, foreign } = services;
  return {
    'attempt:overview': async () => ok(overviewOf(await (await storage).attempts.list())),
    'attempt:list': async () => ok(tableOf(await (await storage).attempts.list())),
    'attempt:start': async ({ promptId, mode, level, timeFactor, minutes }) => {
      const whole = await promptOf(services, promptId);
      if (whole === null) return fail({ kind: 'not-found', what: 'prompt', id: promptId });
      if (minutes !== null && !shorterSittings(whole).includes(minutes)) {
        return fail({ kind: 'bad-request', detail: 'there is no sitting of this length' });
      }
      const prompt = minutes === null ? whole : composeShort(whole, minutes);
      const { attempts } = await storage;
      const opened = await attempts.start(prompt, { mode, level, timeFactor });
      announce('attempts:changed', undefined);
      return viewOf(opened);
    },
    'round:start': async ({ promptIds, topic, minutesEach, level, timeFactor }) => {
      const prompts: Prompt[] = [];
      for (const id of promptIds) {
        const prompt = await promptOf(services, id);
        if (prompt === null) return fail({ kind: 'not-found', what: 'prompt', id });
        if (prompt.kind !== 'ml-theory' || prompts.some((one) => one.id === id)) {
          return fail({ kind: 'bad-request', detail: 'a round asks theory prompts, each once' });
        }
        prompts.push(prompt);
      }
      const { attempts } = await storage;
      const plan = { topic, minutesEach };
      const round = await (await foreign()).ask('round:compose', { prompts, plan });
      if (!round.ok) return unread('a prompt of this round cannot be read', round.error);
      const opened = await attempts.start(round.value, { mode: 'mock', level, timeFactor });
      announce('attempts:changed', undefined);
      return viewOf(opened);
    },
    'attempt:continue': async ({ attemptId }) =>
      viewOf(await (await storage).attempts.open(attemptId)),
    'attempt:append': async ({ attemptId, fromSeq, events }) => {
      const { attempts } = await storage;
      const appended = await attempts.append(attemptId, fromSeq, events);
      if (!appended.ok) return appended;
      return ok({ nextSeq: appended.value, savedAtMs: Date.now() });
    },
    'attempt:set-aside': async ({ attemptId, text }) =>
      ok({ path: await (await storage).setAside(attemptId, text) }),
    'attempt:rescue': async ({ attemptId, text }) => {
      const markdown = { name: 'Markdown', extensions: ['md'] };
      const path = await chooseTarget(window, `hotseat-${attemptId}.md`, markdown);
      if (path === null) return fail({ kind: 'cancelled' });
      await exportFile(path, text);
      return ok({ path });
    },
  };
}

const unread = (what: string, error: ThreadError): Result<never, AppError> =>
  fail({ kind: 'wrong-state', detail: `${what}: ${foreignErrorWords(error)}` });

function viewOf(opened: Result<Opened, AppError>): Result<OpenAttempt, AppError> {
  if (!opened.ok) return opened;
  return ok({ ...opened.value, prompt: promptView(opened.value.prompt) });
}
