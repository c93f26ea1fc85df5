import type { ReactNode } from 'react';
import { clearChosen, useHistoryView } from '../../../state/library/history-view.js';
import { Button } from '../../../ui/controls/button.js';
import styles from './compare-bar.module.css';
import { compareChosen } from './use-history-keys.js';

/** What is chosen to be compared, and the way there. */
export function CompareBar(): ReactNode {
  const chosen = useHistoryView((view) => view.chosen);
  const [one] = chosen;
  if (one === undefined) return null;
  return (
    <section aria-label="Comparison" data-under-toasts="" className={styles['bar']}>
      <p role="status" className={styles['words']}>
        {chosen.length === 1
          ? `1 attempt at “${one.title}” chosen. Choose another one at the same prompt.`
          : `2 attempts at “${one.title}” chosen.`}
      </p>
      <Button onClick={clearChosen}>Clear choice</Button>
      {chosen.length < 2 ? null : (
        <Button look="primary" onClick={compareChosen}>
          Compare
        </Button>
      )}
    </section>
  );
}
