import type { DrillMode } from './drill-id.js';
import type { DrillScore } from './drill-score.js';

/** One drill that was handed in: what a scheduler needs to say when the next is due. */
export type DrillRecord = DrillScore & {
  readonly attemptId: string;
  readonly promptId: string;
  readonly atMs: number;
  readonly mode: DrillMode;
};

/** The drills on one prompt, newest first, and when it should be drawn again; null before the first. */
export type DrillHistory = {
  readonly records: readonly DrillRecord[];
  readonly dueAtMs: number | null;
};
