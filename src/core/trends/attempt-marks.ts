import { dimensions, type Dimension } from '../grade/weights/dimension.js';
import { standingOf } from '../history/standing.js';
import type { KnownPrompt } from './known-prompt.js';
import { dimensionSpan, type Sitting } from './sitting.js';

/** What past attempts can be narrowed by that neither their list nor their folder says. */
export type AttemptMarks = {
  /** The headings of the notes that each prompt is drawn from. */
  readonly headings: readonly (readonly [promptId: string, headings: readonly string[]])[];
  /** The attempts that are weak in a dimension, a line each: ten thousand strings take ten times as long on their way. */
  readonly weakIn: Readonly<Record<Dimension, string>>;
};

/** By today's prompts and all graded sittings. Weak is below lean hire, whatever is still open. */
export function marksOf(
  prompts: readonly Pick<KnownPrompt, 'promptId' | 'headings'>[],
  sittings: readonly Sitting[],
): AttemptMarks {
  const weakIn = (dimension: Dimension): string =>
    sittings
      .filter((sitting) => isWeakIn(sitting, dimension))
      .map(({ id }) => id)
      .join('\n');
  return {
    headings: prompts.map(({ promptId, headings }) => [promptId, headings] as const),
    weakIn: Object.fromEntries(dimensions.map((one) => [one, weakIn(one)] as const)) as Record<
      Dimension,
      string
    >,
  };
}

/** False where the sitting asks nothing of the dimension. */
export function isWeakIn(sitting: Sitting, dimension: Dimension): boolean {
  const span = dimensionSpan(sitting, dimension);
  return span !== null && standingOf(span) === 'weak';
}
