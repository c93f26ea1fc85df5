import type { ReactNode } from 'react';
import type { Verdict } from '../../core/grade.js';
import { Chip } from './chip.js';
import { VerdictShape, verdictWords } from './verdict-mark.js';

/** A verdict by shape and word. */
export function VerdictChip({ verdict }: { readonly verdict: Verdict }): ReactNode {
  return (
    <Chip tone={verdict} shape={<VerdictShape verdict={verdict} size={11} />}>
      {verdictWords[verdict]}
    </Chip>
  );
}
