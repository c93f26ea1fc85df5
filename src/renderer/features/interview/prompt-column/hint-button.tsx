import type { ReactNode } from 'react';
import { drillOf } from '../../../../core/drill/drill-id.js';
import { hintPoints } from '../../../../core/grade/hint-cost.js';
import { takeHint } from '../../../state/attempt/interviewer-lines.js';
import { useAttempt } from '../../../state/attempt/attempt-store.js';
import { Button } from '../../../ui/controls/button.js';
import styles from './hint-button.module.css';

/** Help, and what it costs before it is taken. */
export function HintButton(): ReactNode {
  const isFree = useAttempt((open) => open.live.state.mode === 'practice');
  const isDrill = useAttempt((open) => drillOf(open.prompt.id) !== null);
  const isAsking = useAttempt((open) => open.isAsking);
  return (
    <div className={styles['row']}>
      <span className={styles['cost']}>{costWords(isFree, isDrill)}</span>
      {/* Switched off for the moment of asking, it would lose the focus. */}
      <Button
        className={styles['hint']}
        aria-disabled={isAsking}
        aria-keyshortcuts="Control+Shift+H"
        onClick={() => void takeHint('press')}
      >
        Hint
      </Button>
    </div>
  );
}

function costWords(isFree: boolean, isDrill: boolean): string {
  if (isDrill) return 'Hints cost nothing in a drill.';
  return isFree
    ? 'Hints are free in practice.'
    : `A hint costs up to ${String(hintPoints)} points.`;
}
