import type { ReactNode } from 'react';
import { ResponsiveContainer } from 'recharts';
import styles from './charts.module.css';
import { useTurn } from './use-turn.js';

type Props = {
  /** What it shows, in words: whoever does not see it is told the same. */
  readonly words: string;
  /** Drawn with the screen; all others follow one by one, so that nobody waits for the last to see the first. */
  readonly isFirst?: boolean;
  readonly children: ReactNode;
};

// Drawn at this size first, and at its own in the same frame.
const firstSize = { width: 320, height: 144 };

/** A picture with its words. Nothing in it takes the focus: its table has all that is in it. */
export function ChartBox({ words, isFirst = false, children }: Props): ReactNode {
  const isDrawn = useTurn(isFirst);
  return (
    <div role="img" aria-label={words} className={styles['box']}>
      {isDrawn ? (
        <ResponsiveContainer width="100%" height="100%" initialDimension={firstSize}>
          {children}
        </ResponsiveContainer>
      ) : null}
    </div>
  );
}

/** How ticks are written, with the text size of the settings. */
export const tickText = { fontSize: 'var(--text-caption)', fill: 'var(--ink-3)' } as const;
export const gridLine = { stroke: 'var(--line)', vertical: false } as const;
