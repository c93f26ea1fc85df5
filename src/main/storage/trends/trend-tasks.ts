import type { AttemptTable } from '../../../core/history/summary-columns.js';
import type { AttemptMarks } from '../../../core/trends/attempt-marks.js';
import type { KnownPrompt } from '../../../core/trends/known-prompt.js';
import type { Notice } from '../../../ipc/views.js';
import type { TrendsSoFar } from '../../../ipc/trend-routes.js';

type Task<In, Out> = { readonly in: In; readonly out: Out };

/** All that figures are counted of. */
type Counted = {
  /** Graded attempts, by column. */
  readonly attempts: AttemptTable;
  /** Today's bank. */
  readonly prompts: readonly KnownPrompt[];
  readonly nowMs: number;
};

/** What they come to: for the charts, and for the filters of the history. */
export type TrendCount = { readonly soFar: TrendsSoFar; readonly marks: AttemptMarks };

/** What the thread of the charts is asked for. */
export type TrendTasks = {
  /** The figures by the attempts that are known; a few that are not are read first. */
  readonly count: Task<Counted, TrendCount>;
  /** Reads the rest of the attempts of the last `count`. Answers once all are known. */
  readonly 'read-rest': Task<null, null>;
  /** An attempt was graded or settled: it is read again, also where its total is the same. */
  readonly forget: Task<string, null>;
};

export type TrendTask = keyof TrendTasks;
export type TrendRequest<T extends TrendTask = TrendTask> = {
  readonly task: T;
  readonly input: TrendTasks[T]['in'];
};

/** What the thread tells unasked: more attempts are known, or something about a file. */
export type TrendNews =
  { readonly kind: 'more' } | { readonly kind: 'notice'; readonly notice: Notice };
