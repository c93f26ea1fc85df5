import { drillOf } from '../../core/drill/drill-id.js';
import type { DrillRecord } from '../../core/drill/drill-record.js';
import type { BoxSaid } from '../../core/drill/said-boxes.js';
import type { DrillScore } from '../../core/drill/drill-score.js';
import type { DrillResult } from '../../core/drill/result/drill-result.js';
import type { AttemptSummary } from '../../core/history/attempt-summary.js';
import { fail, type Result } from '../../core/result.js';
import type { AppError } from '../../ipc/errors.js';
import { foreignErrorWords } from '../foreign/foreign-error-words.js';
import type { ForeignTexts } from '../foreign/foreign-texts.js';
import type { Attempts } from '../storage/attempts.js';

type Listed = Pick<AttemptSummary, 'id' | 'promptId' | 'startedAtMs' | 'isSubmitted'>;

/** How drills went. A score is computed from the drawing; of a drill that was handed in it is kept while the app runs. */
export type DrillResults = {
  readonly of: (attemptId: string) => Promise<Result<DrillResult, AppError>>;
  /** Keeps the person's word on a box of the reference, null to take it back; answers what the drill then comes to. */
  readonly say: (
    attemptId: string,
    boxId: string,
    said: BoxSaid | null,
  ) => Promise<Result<DrillResult, AppError>>;
  /** Null where it cannot be read, or is no drill. */
  readonly scoreOf: (attemptId: string) => Promise<DrillScore | null>;
  /** The newest `most` of those that were handed in, newest first; all of them, or those on one prompt. */
  readonly records: (
    listed: readonly Listed[],
    most: number,
    promptId?: string,
  ) => Promise<readonly DrillRecord[]>;
};

/** The comparison runs in the thread for texts by others: a drawing may be one, and main goes on serving the window. */
export function drillResults(
  attempts: Pick<Attempts, 'review' | 'settleBox'>,
  foreign: () => Promise<ForeignTexts>,
  promptsFolder: string,
): DrillResults {
  const scores = new Map<string, DrillScore>();

  async function resultOf(attemptId: string): Promise<Result<DrillResult, AppError>> {
    const review = await attempts.review(attemptId);
    if (!review.ok) return review;
    const { prompt, state, settlements } = review.value;
    if (drillOf(prompt.id) === null) {
      return fail({ kind: 'wrong-state', detail: 'this attempt is no drill' });
    }
    const board = [...state.board.values()];
    const drawn = { board, diagram: state.diagram.text, prompt, settlements, promptsFolder };
    const compared = await (await foreign()).ask('drill:compare', drawn);
    if (compared.ok) {
      scores.set(attemptId, compared.value.score);
      return compared;
    }
    const why = foreignErrorWords(compared.error);
    return fail({ kind: 'wrong-state', detail: `the drawing was not compared: ${why}` });
  }

  async function scoreOf(attemptId: string): Promise<DrillScore | null> {
    const known = scores.get(attemptId);
    if (known !== undefined) return known;
    const result = await resultOf(attemptId);
    return result.ok ? result.value.score : null;
  }

  async function say(
    attemptId: string,
    boxId: string,
    said: BoxSaid | null,
  ): Promise<Result<DrillResult, AppError>> {
    const kept = await attempts.settleBox(attemptId, boxId, said);
    if (!kept.ok) return kept;
    scores.delete(attemptId);
    return resultOf(attemptId);
  }

  return {
    of: resultOf,
    say,
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
