import type { ReactNode } from 'react';
import { shownIn } from '../../../../core/review/settling/settling.js';
import { cameFromWords, useNavigation } from '../../../state/navigation.js';
import { useReviewView } from '../../../state/review/review-view.js';
import { useSettling } from '../../../state/review/settling.js';
import { SingleKeys } from '../../../frame/key-hint.js';
import { Kbd } from '../../../ui/controls/kbd.js';
import { classNames } from '../../../ui/class-names.js';
import styles from './report-foot.module.css';

/** The keys that work here. */
export function ReportFoot(): ReactNode {
  const isPanelOpen = useReviewView(({ shown }) => shown !== null);
  const isSettling = useSettling(({ settling }) => settling !== null);
  const cameFrom = useNavigation(cameFromWords);
  const isEnd = useSettling(({ settling }) => settling !== null && shownIn(settling) === null);
  return (
    <footer className={classNames(styles['foot'], 'foot-under-toasts')}>
      <SingleKeys>
        <span>
          {isEnd ? null : <Kbd>J</Kbd>} <Kbd>K</Kbd> {isEnd ? '' : 'next, '}previous criterion
        </span>
      </SingleKeys>
      {isEnd ? null : (
        <span>
          <Kbd>Enter</Kbd> show in your answer; press again to focus it
        </span>
      )}
      {isSettling ? null : (
        <SingleKeys>
          <span>
            <Kbd>D</Kbd> dispute
          </span>
        </SingleKeys>
      )}
      <span>
        <Kbd>Esc</Kbd>{' '}
        {isPanelOpen
          ? 'close your answer'
          : isSettling
            ? 'back to the report'
            : `back to ${cameFrom}`}
      </span>
    </footer>
  );
}
