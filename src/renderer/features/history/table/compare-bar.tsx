import { useCallback, type ReactNode } from 'react';
import { isRoundId } from '../../../../core/prompt/round-mark.js';
import { clearChosen, useHistoryView } from '../../../state/library/history-view.js';
import { Button } from '../../../ui/controls/button.js';
import { classNames } from '../../../ui/class-names.js';
import styles from './compare-bar.module.css';
import { compareChosen } from './use-history-keys.js';

const aroundPx = 24; // below it, and a little air above

/** What is chosen to be compared, and the way there; says how much of the list it lies on. */
export function CompareBar({ onCover }: { readonly onCover: (px: number) => void }): ReactNode {
  const chosen = useHistoryView((view) => view.chosen);
  const bar = useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return undefined;
      const sizes = new ResizeObserver(() => onCover(element.offsetHeight + aroundPx));
      sizes.observe(element);
      return () => {
        sizes.disconnect();
        onCover(0);
      };
    },
    [onCover],
  );
  const [one] = chosen;
  if (one === undefined) return null;
  return (
    <section
      ref={bar}
      aria-label="Comparison"
      className={classNames(styles['bar'], 'under-toasts')}
    >
      <p role="status" className={styles['words']}>
        {chosen.length === 1
          ? `1 attempt at “${one.title}” chosen. Choose another one ${
              isRoundId(one.promptId)
                ? 'with the same questions; its report lets you take it again'
                : 'at the same prompt'
            }.`
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
