import type { Criterion } from '../../core/prompt/criterion.js';

/** All that a criterion says of what it wants. */
export const criterionText = ({ phrasings, strong }: Criterion): readonly string[] => [
  ...phrasings,
  ...(phrasings.includes(strong) ? [] : [strong]),
];
