import type { ReactNode } from 'react';
import { useReviewView } from '../../../state/review/review-view.js';
import { Kbd } from '../../../ui/controls/kbd.js';
import styles from './report-foot.module.css';

/** The keys that work here. */
export function ReportFoot(): ReactNode {
  const isPanelOpen = useReviewView(({ shown }) => shown !== null);
  return (
    <footer className={styles['foot']}>
      <span>
        <Kbd>J</Kbd> <Kbd>K</Kbd> next, previous criterion
      </span>
      <span>
        <Kbd>Enter</Kbd> its place in your answer, once more to go there
      </span>
      {isPanelOpen ? (
        <span>
          <Kbd>Esc</Kbd> close your answer
        </span>
      ) : null}
    </footer>
  );
}
