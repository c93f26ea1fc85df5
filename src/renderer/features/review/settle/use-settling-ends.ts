import { useEffect, useRef } from 'react';
import type { Settling } from '../../../../core/review/settling/settling.js';
import { leaveSettling, useSettling } from '../../../state/review/settling.js';
import { goToCriterion } from '../parts/focus-target.js';

function goToVerdict(): void {
  const title = document.getElementById('verdict-title');
  title?.focus({ preventScroll: true });
  title?.scrollIntoView({ block: 'nearest' });
}

/** Back in the report, the focus is at what was disputed, or at the verdict. Another grade or report ends the settling. */
export function useSettlingEnds(gradeId: string): void {
  const settling = useSettling((state) => state.settling);
  const before = useRef<Settling | null>(null);
  useEffect(() => {
    const was = before.current;
    before.current = settling;
    if (was === null || settling !== null) return;
    const [disputed] = was.ids;
    if (was.kind === 'one' && disputed !== undefined) goToCriterion(disputed);
    else goToVerdict();
  }, [settling]);
  useEffect(() => leaveSettling, [gradeId]);
}
