import type { CriterionKind } from '../../prompt/criterion.js';

export const dimensions = ['clarifying', 'components', 'depth', 'evaluation'] as const;

/** What positive criteria are told by in a report, and weighed by in a person's settings. */
export type Dimension = (typeof dimensions)[number];

/** The dimension that a kind of criterion counts in; null for anti-patterns, which only take away. */
export const dimensionOf: Readonly<Record<CriterionKind, Dimension | null>> = {
  clarifying: 'clarifying',
  component: 'components',
  'deep-dive': 'depth',
  evaluation: 'evaluation',
  'anti-pattern': null,
};
