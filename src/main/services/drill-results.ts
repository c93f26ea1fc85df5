import { drillOf } from '../../core/drill/drill-id.js';
import type { DrillRecord } from '../../core/drill/drill-record.js';
import type { BoxSaid } from '../../core/drill/said-boxes.js';
import type { DrillScore } from '../../core/drill/drill-score.js';
import type { DrillResult } from '../../core/drill/result/drill-result.js';
import type { AttemptSummary } from '../../core/history/attempt-summary.js';
import type { Review } from '../../core/review/review.js';
import { fail, ok, type Result } from '../../core/result.js';
import type { AppError } from '../../ipc/errors.js';
import { foreignErrorWords } from '../foreign/foreign-error-words.js';
import type { ThreadError } from '../async/deadline-thread.js';
import type { ForeignTexts } from '../foreign/foreign-texts.js';
import type { Attempts } from '../storage/attempts.js';

type Drawn = Pick<Review, 'prompt' | 'state' | 'settlements'>;
type Compared = Promise<Result<DrillResult, ThreadError>>;
type Listed = Pick<AttemptSummary, 'id' | 'promptId' | 'startedAtMs' | 'isSubmitted'>;

/** How drills went. A score is computed from the drawing; of a drill that was handed in it is kept while the app runs. */
export type DrillResults = {
  /** Begins to compare what stands in a drill that is not handed in yet. */
  readonly expect: (attemptId: string) => Promise<Result<void, AppError>>;
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

const noDrill = { kind: 'wrong-state', detail: 'this attempt is no drill' } as const;

/** The comparison runs in the thread for texts by others: a drawing may be one, and main goes on serving the window. */
export function drillResults(
  attempts: Pick<Attempts, 'open' | 'review' | 'settleBox'>,
  foreign: () => Promise<ForeignTexts>,
  promptsFolder: string,
): DrillResults {
  const scores = new Map<string, DrillScore>();
  /** The comparison of the drawing that was last asked for: it is begun while one submits, and asked for again when it is. */
  let last: { readonly of: string; readonly compared: Compared } | null = null;

  function compare(attemptId: string, { prompt, state, settlements }: Drawn): Compared {
    const board = [...state.board.values()];
    const diagram = state.diagram.text;
    const of = JSON.stringify([attemptId, board, diagram, settlements]);
    if (last?.of === of) return last.compared;
    const asked = { board, diagram, prompt, settlements, promptsFolder };
    const compared = foreign().then((texts) => texts.ask('drill:compare', asked));
    last = { of, compared };
    const forget = (): void => {
      if (last?.of === of) last = null;
    };
    compared.then(({ ok }) => (ok ? null : forget()), forget);
    return compared;
  }

  async function resultOf(attemptId: string): Promise<Result<DrillResult, AppError>> {
    const review = await attempts.review(attemptId);
    if (!review.ok) return review;
    const { prompt, state, settlements } = review.value;
    if (drillOf(prompt.id) === null) return fail(noDrill);
    const compared = await compare(attemptId, { prompt, state, settlements });
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
    expect: async (attemptId) => {
      const opened = await attempts.open(attemptId);
      if (!opened.ok) return opened;
      const { prompt, state } = opened.value;
      if (drillOf(prompt.id) === null) return fail(noDrill);
      void compare(attemptId, { prompt, state, settlements: [] });
      return ok(undefined);
    },
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
