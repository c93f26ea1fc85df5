import { randomUUID } from 'node:crypto';
import { canBeDrilled } from '../../core/drill/can-be-drilled.js';
import { composeDrill } from '../../core/drill/compose-drill.js';
import { drillOf } from '../../core/drill/drill-id.js';
import type { DrillRecord } from '../../core/drill/drill-record.js';
import type { DrillResult } from '../../core/drill/told/drill-result.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import { drillDueAtMs } from '../../core/schedule/drill-due.js';
import { fail, ok, type Result } from '../../core/result.js';
import type { AppError } from '../../ipc/errors.js';
import { lazy } from '../async/lazy.js';
import type { Handlers } from '../dispatch/dispatch-call.js';
import { promptsFolder } from '../paths/app-files.js';
import { promptView } from '../prompts/bank/prompt-summary.js';
import { promptOf, type Services } from './services.js';

type Names = 'drill:look' | 'drill:start' | 'drill:result' | 'drill:history';

const mostRecords = 20;

/** Boards drawn from memory. A drill is an attempt at a composed prompt; its score is computed whenever it is asked for. */
export function drillHandlers(services: Services): Pick<Handlers, Names> {
  const { storage, announce } = services;
  const compare = lazy(async () => {
    const [{ loadAliases }, { labelReader }, { drillResult }] = await Promise.all([
      import('../prompts/aliases.js'),
      import('../grader/text/label-words.js'),
      import('../../core/drill/told/drill-result.js'),
    ]);
    const read = labelReader(await loadAliases(promptsFolder()));
    return (drawn: Parameters<typeof drillResult>[0], prompt: Prompt) =>
      drillResult(drawn, prompt, read, randomUUID);
  });

  async function drillable(promptId: string): Promise<Result<Prompt, AppError>> {
    const prompt = await promptOf(services, promptId);
    if (prompt === null) return fail({ kind: 'not-found', what: 'prompt', id: promptId });
    if (canBeDrilled(prompt)) return ok(prompt);
    return fail({ kind: 'bad-request', detail: 'this prompt has no architecture to redraw' });
  }

  async function resultOf(attemptId: string): Promise<Result<DrillResult, AppError>> {
    const review = await (await storage).attempts.review(attemptId);
    if (!review.ok) return review;
    const { prompt, state } = review.value;
    if (drillOf(prompt.id) === null) {
      return fail({ kind: 'wrong-state', detail: 'this attempt is no drill' });
    }
    const drawn = { board: [...state.board.values()], diagram: state.diagram.text };
    return ok((await compare())(drawn, prompt));
  }

  return {
    'drill:look': async ({ promptId }) => {
      const prompt = await drillable(promptId);
      return prompt.ok ? ok({ diagram: prompt.value.reference.diagram }) : prompt;
    },
    'drill:start': async ({ promptId, mode, level, timeFactor }) => {
      const prompt = await drillable(promptId);
      if (!prompt.ok) return prompt;
      const { attempts } = await storage;
      const order = { mode: 'mock', level, timeFactor } as const;
      const opened = await attempts.start(composeDrill(prompt.value, mode), order);
      announce('attempts:changed', undefined);
      if (!opened.ok) return opened;
      return ok({ ...opened.value, prompt: promptView(opened.value.prompt) });
    },
    'drill:result': ({ attemptId }) => resultOf(attemptId),
    'drill:history': async ({ promptId }) => {
      const mine = (await (await storage).attempts.list())
        .filter((one) => one.isSubmitted && drillOf(one.promptId)?.promptId === promptId)
        .toSorted((a, b) => b.startedAtMs - a.startedAtMs)
        .slice(0, mostRecords);
      const records: DrillRecord[] = [];
      for (const { id: attemptId, promptId: ownId, startedAtMs: atMs } of mine) {
        const drill = drillOf(ownId);
        const result = await resultOf(attemptId);
        if (drill === null || !result.ok) continue;
        const { nodeF1, edgeF1 } = result.value;
        records.push({ attemptId, ...drill, atMs, nodeF1, edgeF1 });
      }
      return ok({ records, dueAtMs: drillDueAtMs(records) });
    },
  };
}
