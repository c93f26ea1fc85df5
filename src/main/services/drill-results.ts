import { randomUUID } from 'node:crypto';
import { drillOf } from '../../core/drill/drill-id.js';
import type { DrillRecord } from '../../core/drill/drill-record.js';
import type { DrillScore } from '../../core/drill/drill-score.js';
import type { DrillResult } from '../../core/drill/told/drill-result.js';
import type { AttemptSummary } from '../../core/history/attempt-summary.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import { fail, ok, type Result } from '../../core/result.js';
import type { AppError } from '../../ipc/errors.js';
import { lazy } from '../async/lazy.js';
import { promptsFolder } from '../paths/app-files.js';
import type { Attempts } from '../storage/attempts.js';

type Listed = Pick<AttemptSummary, 'id' | 'promptId' | 'startedAtMs' | 'isSubmitted'>;

/** How drills went. A score is computed from the drawing; of a drill that was handed in it is kept while the app runs. */
export type DrillResults = {
  readonly of: (attemptId: string) => Promise<Result<DrillResult, AppError>>;
  /** Null where it cannot be read, or is no drill. */
  readonly scoreOf: (attemptId: string) => Promise<DrillScore | null>;
  /** The newest `most` of those that were handed in, newest first; all of them, or those on one prompt. */
  readonly records: (
    listed: readonly Listed[],
    most: number,
    promptId?: string,
  ) => Promise<readonly DrillRecord[]>;
};

export function drillResults(attempts: Pick<Attempts, 'review'>): DrillResults {
  const scores = new Map<string, DrillScore>();
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

  async function resultOf(attemptId: string): Promise<Result<DrillResult, AppError>> {
    const review = await attempts.review(attemptId);
    if (!review.ok) return review;
    const { prompt, state } = review.value;
    if (drillOf(prompt.id) === null) {
      return fail({ kind: 'wrong-state', detail: 'this attempt is no drill' });
    }
    const drawn = { board: [...state.board.values()], diagram: state.diagram.text };
    return ok((await compare())(drawn, prompt));
  }

  async function scoreOf(attemptId: string): Promise<DrillScore | null> {
    const known = scores.get(attemptId);
    if (known !== undefined) return known;
    const result = await resultOf(attemptId);
    if (!result.ok) return null;
    scores.set(attemptId, result.value.score);
    return result.value.score;
  }

  return {
    of: resultOf,
    scoreOf,
    records: async (listed, most, promptId) => {
      const drills = listed
        .flatMap(({ id: attemptId, promptId: ownId, startedAtMs: atMs, isSubmitted }) => {
          const drill = isSubmitted ? drillOf(ownId) : null;
          return drill === null ? [] : [{ attemptId, ...drill, atMs }];
        })
        .filter((drill) => promptId === undefined || drill.promptId === promptId)
        .toSorted((a, b) => b.atMs - a.atMs)
        .slice(0, most);
      const records: DrillRecord[] = [];
      for (const drill of drills) {
        const score = await scoreOf(drill.attemptId);
        if (score !== null) records.push({ ...drill, ...score });
      }
      return records;
    },
  };
}
