import type { ReactNode } from 'react';
import { bands, bandWords, floorOf, rankOf, type Band } from '../../../../core/grade/band.js';
import type { Score } from '../../../../core/grade/score.js';
import { classNames } from '../../../ui/class-names.js';
import styles from './total-range.module.css';

type Props = { readonly score: Score; readonly hasBands: boolean };

/**
 * What is sure of the total, and lighter what is open, over the bands; those that it can come to stand out, also where an
 * essential caps them below the points. The words beside it say the same.
 */
export function TotalRange({ score, hasBands }: Props): ReactNode {
  const { low, high, lowBand, highBand } = score;
  const isPossible = (band: Band): boolean =>
    rankOf(band) >= rankOf(lowBand) && rankOf(band) <= rankOf(highBand);
  return (
    <div className={styles['range']} aria-hidden="true">
      <span className={styles['track']}>
        <span className={styles['open']} style={{ inlineSize: percent(Math.min(high, 100)) }} />
        <span className={styles['sure']} style={{ inlineSize: percent(Math.min(low, 100)) }} />
      </span>
      {(hasBands ? bands : []).map((band) => (
        <span
          key={band}
          className={classNames(styles['band'], isPossible(band) && styles['possible'])}
          style={{ insetInlineStart: percent(floorOf(band)) }}
        >
          {bandWords(band)}
        </span>
      ))}
    </div>
  );
}

const percent = (points: number): string => `${String(points)}%`;
