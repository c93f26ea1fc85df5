import type { ReactNode } from 'react';
import type { Dimension } from '../../../../core/grade/weights/dimension.js';
import type { Score, Tally } from '../../../../core/grade/score.js';
import { shareWords } from '../../../../core/grade/score-words.js';
import styles from './dimensions.module.css';

const names: readonly (readonly [Dimension, string])[] = [
  ['clarifying', 'Clarifying'],
  ['components', 'Components'],
  ['depth', 'Depth'],
  ['evaluation', 'Evaluation'],
];

/** How the verdict spreads: what is sure of each dimension, and lighter what is open. */
export function Dimensions({ score }: { readonly score: Score }): ReactNode {
  return (
    <dl className={styles['dimensions']}>
      {names.map(([dimension, name]) => {
        const tally = score.dimensions[dimension];
        if (tally.weight === 0) return null;
        const { sure, most } = sharesOf(tally);
        return (
          <div key={dimension} className={styles['dimension']}>
            <dt>{name}</dt>
            <dd>{shareWords({ low: sure, high: most })}</dd>
            <span className={styles['track']} aria-hidden="true">
              <span className={styles['open']} style={{ inlineSize: `${String(most)}%` }} />
              <span className={styles['sure']} style={{ inlineSize: `${String(sure)}%` }} />
            </span>
          </div>
        );
      })}
    </dl>
  );
}

function sharesOf({ earned, open, weight }: Tally): {
  readonly sure: number;
  readonly most: number;
} {
  const percent = (part: number): number => Math.round((100 * part) / weight);
  return { sure: percent(earned), most: percent(earned + open) };
}
