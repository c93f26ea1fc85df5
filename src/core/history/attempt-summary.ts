import type { Mode } from '../attempt/attempt-event.js';
import type { Band } from '../grade/band.js';
import type { Extent } from '../grade/extent.js';
import type { Level, PromptKind } from '../prompt/prompt.js';
import type { Span } from './guess.js';

/** What lists say of an attempt. */
export type AttemptSummary = {
  readonly id: string;
  readonly promptId: string;
  readonly title: string;
  readonly kind: PromptKind;
  readonly mode: Mode;
  readonly level: Level;
  readonly startedAtMs: number;
  readonly elapsedSec: number;
  readonly isSubmitted: boolean;
  /** By the newest grade with what the person settled. Null until graded; a null band is open still. */
  readonly result: {
    readonly band: Band | null;
    readonly total: number;
    /** What the total can still become, once nothing is open: the same range as the report's. */
    readonly low: number;
    readonly high: number;
    readonly extent: Extent;
    readonly missed: readonly string[];
    /** Of a round alone: what each of its questions came to, in percent, in their order; null for one that nothing was asked of. */
    readonly questions?: readonly (Span | null)[];
    /** How many criteria the person settled, and what it is by the grader alone; null where they settled none. */
    readonly settled: {
      readonly count: number;
      readonly band: Band | null;
      readonly total: number;
      readonly low: number;
      readonly high: number;
    } | null;
  } | null;
};
