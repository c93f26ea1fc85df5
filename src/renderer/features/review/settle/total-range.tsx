import type { ReactNode } from 'react';
import { bands, bandWords, floorOf } from '../../../../core/grade/band.js';
import type { Score } from '../../../../core/grade/score.js';
import styles from './total-range.module.css';

/** What is sure of the total, and lighter what is open, over the bands. The words beside it say the same. */
export function TotalRange({ score: { low, high } }: { readonly score: Score }): ReactNode {
  return (
    <div className={styles['range']} aria-hidden="true">
      <span className={styles['track']}>
        <span className={styles['open']} style={{ inlineSize: percent(Math.min(high, 100)) }} />
        <span className={styles['sure']} style={{ inlineSize: percent(Math.min(low, 100)) }} />
      </span>
      {bands.map((band) => (
        <span
          key={band}
          className={styles['band']}
          style={{ insetInlineStart: percent(floorOf(band)) }}
        >
          {bandWords(band)}
        </span>
      ))}
    </div>
  );
}

const percent = (points: number): string => `${String(points)}%`;
