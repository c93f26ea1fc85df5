import { useEffect, useRef } from 'react';
import { shownIn, type Settling } from '../../../../core/review/settling/settling.js';
import { letGoOfCurrent } from '../../../state/review/review-view.js';
import { leaveSettling, useSettling } from '../../../state/review/settling.js';
import { goToCriterion } from '../parts/focus-target.js';

/** What it comes to is read there, and J begins with the first criterion again. */
function goToVerdict(): void {
  letGoOfCurrent();
  const title = document.getElementById('verdict-title');
  title?.focus({ preventScroll: true });
  title?.scrollIntoView({ block: 'nearest' });
}

/** Back in the report, the focus is at the criterion that was shown, or, with all of them settled, at the verdict. Another grade or report ends the settling. */
export function useSettlingEnds(gradeId: string): void {
  const settling = useSettling((state) => state.settling);
  const before = useRef<Settling | null>(null);
  useEffect(() => {
    const was = before.current;
    before.current = settling;
    if (was === null || settling !== null) return;
    const shown = shownIn(was);
    if (shown === null) goToVerdict();
    // What is still to be drawn of the report can be drawn now only after this effect.
    else queueMicrotask(() => goToCriterion(shown));
  }, [settling]);
  useEffect(() => leaveSettling, [gradeId]);
}
