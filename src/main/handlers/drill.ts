import { canBeDrawnChanged, canBeDrilled } from '../../core/drill/can-be-drilled.js';
import { composeDrill } from '../../core/drill/compose-drill.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import { drillDueAtMs } from '../../core/schedule/drill-due.js';
import { fail, ok, type Result } from '../../core/result.js';
import type { AppError } from '../../ipc/errors.js';
import type { Handlers } from '../dispatch/dispatch-call.js';
import { promptView } from '../prompts/bank/prompt-summary.js';
import { promptOf, type Services } from './services.js';

type Names =
  'drill:look' | 'drill:start' | 'drill:expect' | 'drill:result' | 'drill:say' | 'drill:history';

const mostRecords = 20;

/** Boards drawn from memory. A drill is an attempt at a composed prompt; its score is computed whenever it is asked for. */
export function drillHandlers(services: Services): Pick<Handlers, Names> {
  const { storage, announce, drills } = services;
  async function drillable(promptId: string): Promise<Result<Prompt, AppError>> {
    const prompt = await promptOf(services, promptId);
    if (prompt === null) return fail({ kind: 'not-found', what: 'prompt', id: promptId });
    if (canBeDrilled(prompt)) return ok(prompt);
    return fail({ kind: 'bad-request', detail: 'this prompt has no architecture to redraw' });
  }

  return {
    'drill:look': async ({ promptId }) => {
      const prompt = await drillable(promptId);
      return prompt.ok ? ok({ diagram: prompt.value.reference.diagram }) : prompt;
    },
    'drill:start': async ({ promptId, mode, level, timeFactor }) => {
      const prompt = await drillable(promptId);
      if (!prompt.ok) return prompt;
      if (mode === 'changed' && !canBeDrawnChanged(prompt.value))
        return fail({ kind: 'bad-request', detail: 'this prompt has no drawing of its change' });
      const { attempts } = await storage;
      const order = { mode: 'mock', level, timeFactor } as const;
      const opened = await attempts.start(composeDrill(prompt.value, mode), order);
      announce('attempts:changed', undefined);
      if (!opened.ok) return opened;
      return ok({ ...opened.value, prompt: promptView(opened.value.prompt) });
    },
    'drill:expect': async ({ attemptId }) => (await drills()).expect(attemptId),
    'drill:result': async ({ attemptId }) => (await drills()).of(attemptId),
    'drill:say': async ({ attemptId, boxId, said }) => {
      const result = await (await drills()).say(attemptId, boxId, said);
      announce('attempts:changed', undefined);
      return result;
    },
    'drill:history': async ({ promptId }) => {
      const listed = await (await storage).attempts.list();
      const records = await (await drills()).records(listed, mostRecords, promptId);
      return ok({ records, dueAtMs: drillDueAtMs(records) });
    },
  };
}
