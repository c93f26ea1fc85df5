import { dimensionOf, type Dimension } from '../grade/weights/dimension.js';
import { worth } from '../grade/grade.js';
import type { AttemptSummary } from '../history/attempt-summary.js';
import type { Span } from '../history/guess.js';
import { verdictAt, type Form } from './form.js';

/** What is kept of a graded attempt beside its summary. */
export type TrendRow = {
  readonly form: Form;
  /** A letter for each criterion of the form. */
  readonly verdicts: string;
  /** Whole seconds in each phase of the form; null where its journal could not be read. */
  readonly spentSec: readonly number[] | null;
  /** What the limits were multiplied by; null where there was no clock. */
  readonly timeFactor: number | null;
  /** The score that the person expected, in points of 100. */
  readonly guess: number | null;
};

/** A graded attempt: what lists say of it, and what charts need besides. */
export type Sitting = TrendRow &
  Pick<AttemptSummary, 'id' | 'title' | 'kind' | 'mode' | 'level'> & {
    readonly atMs: number;
    readonly result: NonNullable<AttemptSummary['result']>;
  };

/** The graded attempts that have a row, the oldest first. */
export function sittingsOf(
  attempts: readonly AttemptSummary[],
  rows: ReadonlyMap<string, TrendRow>,
): readonly Sitting[] {
  const sittings: Sitting[] = [];
  for (const { id, title, kind, mode, level, startedAtMs, isSubmitted, result } of attempts) {
    const row = rows.get(id);
    if (!isSubmitted || result === null || row === undefined) continue;
    const { form, verdicts, spentSec, timeFactor, guess } = row;
    const head = { id, title, kind, mode, level, result, atMs: startedAtMs };
    sittings.push({ ...head, form, verdicts, spentSec, timeFactor, guess });
  }
  return sittings.sort((one, other) => one.atMs - other.atMs);
}

/** The result on one of the prompts that a sitting asks: its own, or that of a round's question. Null where it asks another. */
export function promptSpan({ form, result }: Sitting, promptId: string): Span | null {
  const at = form.promptIds.indexOf(promptId);
  if (at === -1) return null;
  if (form.promptIds.length === 1) return { low: result.low, high: result.high };
  return result.questions?.[at] ?? null;
}

/** What was earned in one dimension, in percent of its weight; null where the sitting asks nothing of it. */
export function dimensionSpan({ form, verdicts }: Sitting, dimension: Dimension): Span | null {
  let weight = 0;
  let earned = 0;
  let open = 0;
  // Counted by hand: ten thousand attempts have two hundred thousand verdicts, and a chart waits for them.
  for (let at = 0; at < form.criteria.length; at += 1) {
    const criterion = form.criteria[at];
    if (criterion === undefined || dimensionOf[criterion.kind] !== dimension) continue;
    const verdict = verdictAt(verdicts, at);
    weight += criterion.weight;
    earned += criterion.weight * worth[verdict];
    if (verdict === 'unsure') open += criterion.weight;
  }
  if (weight === 0) return null;
  const percent = (part: number): number => Math.round((100 * part) / weight);
  return { low: percent(earned), high: percent(earned + open) };
}

/** In the middle of what it may become: what is open counts half. */
export const middleOf = ({ low, high }: Span): number => (low + high) / 2;

/** The median of some numbers; of an even count the mean of the two in the middle. NaN of none. */
export function medianOf(values: readonly number[]): number {
  const order = values.toSorted((one, other) => one - other);
  const half = order.length / 2;
  const [left, right] = [order[Math.ceil(half) - 1], order[Math.floor(half)]];
  return ((left ?? Number.NaN) + (right ?? Number.NaN)) / 2;
}
