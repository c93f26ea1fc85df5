import type { ReactNode } from 'react';
import type { Judged } from '../../../../core/grade/judged-criteria.js';
import { VerdictMark } from '../../../ui/status/verdict-mark.js';
import { slipMarks, slipWords } from './slip-marks.js';

/** A criterion's mark; a slip that was not found wears the tick, and is not read out as met. */
export function CriterionMark({
  criterion: { kind },
  verdict,
}: {
  readonly criterion: Pick<Judged['criterion'], 'kind'>;
  readonly verdict: Judged['verdict'];
}): ReactNode {
  return kind === 'anti-pattern' ? (
    <VerdictMark verdict={slipMarks[verdict]} words={slipWords[verdict]} />
  ) : (
    <VerdictMark verdict={verdict} />
  );
}
