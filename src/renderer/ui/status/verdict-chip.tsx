import type { ReactNode } from 'react';
import type { Verdict } from '../../../core/grade/grade.js';
import { Chip } from './chip.js';
import { VerdictShape, verdictWords } from './verdict-mark.js';

type Props = {
  readonly verdict: Verdict;
  /** In place of the verdict's own word. */
  readonly words?: string;
};

/** A verdict by shape and word. */
export function VerdictChip({ verdict, words = verdictWords[verdict] }: Props): ReactNode {
  return (
    <Chip tone={verdict} shape={<VerdictShape verdict={verdict} size={11} />}>
      {words}
    </Chip>
  );
}
