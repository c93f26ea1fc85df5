import type { DrillMode } from './drill-id.js';

/** One drill that was handed in: what a scheduler needs to say when the next is due. Scores run from 0 to 1. */
export type DrillRecord = {
  readonly attemptId: string;
  readonly promptId: string;
  readonly atMs: number;
  readonly nodeF1: number;
  readonly edgeF1: number;
  readonly mode: DrillMode;
};

/** The drills on one prompt, newest first, and when it should be drawn again; null before the first. */
export type DrillHistory = {
  readonly records: readonly DrillRecord[];
  readonly dueAtMs: number | null;
};
