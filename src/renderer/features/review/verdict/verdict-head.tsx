import type { ReactNode } from 'react';
import { bandWords } from '../../../../core/grade/band.js';
import { capWords } from '../../../../core/review/verdict-summary.js';
import type { Dimension, Score } from '../../../../core/grade/score.js';
import styles from './verdict-head.module.css';
import { pointsWords } from '../parts/review-words.js';

type Props = { readonly score: Score; readonly why: readonly string[]; readonly isBlank: boolean };

/** The verdict: the band, the total, why, and how it spreads over the dimensions. */
export function VerdictHead({ score, why, isBlank }: Props): ReactNode {
  const cap = capWords(score);
  return (
    <section id="verdict" className={styles['verdict']} aria-labelledby="verdict-title">
      <div className={styles['line']}>
        <h1 id="verdict-title" tabIndex={-1} className={styles['band']}>
          {score.band === null ? 'No band' : bandWords(score.band)}
        </h1>
        <p className={styles['total']}>{pointsWords(score)}</p>
      </div>
      {cap === null ? null : <p className={styles['cap']}>{cap}</p>}
      <p className={styles['why']}>{why.join(' ')}</p>
      {isBlank ? null : <Dimensions score={score} />}
    </section>
  );
}

const names: readonly (readonly [Dimension, string])[] = [
  ['clarifying', 'Clarifying'],
  ['components', 'Components'],
  ['depth', 'Depth'],
  ['evaluation', 'Evaluation'],
];

function Dimensions({ score }: { readonly score: Score }): ReactNode {
  return (
    <dl className={styles['dimensions']}>
      {names.map(([dimension, name]) => {
        const { weight, earned } = score.dimensions[dimension];
        if (weight === 0) return null;
        const percent = Math.round((100 * earned) / weight);
        return (
          <div key={dimension} className={styles['dimension']}>
            <dt>{name}</dt>
            <dd>{percent} %</dd>
            <span className={styles['track']} aria-hidden="true">
              <span className={styles['fill']} style={{ inlineSize: `${String(percent)}%` }} />
            </span>
          </div>
        );
      })}
    </dl>
  );
}
