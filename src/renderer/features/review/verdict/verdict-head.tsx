import type { ReactNode } from 'react';
import type { TestsTold } from '../../../../core/review/tests-told.js';
import { capWords } from '../../../../core/review/verdict-summary.js';
import type { Score } from '../../../../core/grade/score.js';
import { scoreBandWords } from '../../../../core/grade/score-words.js';
import { Dimensions } from './dimensions.js';
import { TestsLine } from './tests-line.js';
import styles from './verdict-head.module.css';
import { InlineText } from '../parts/inline-text.js';
import { pointsWords } from '../parts/review-words.js';

type Props = {
  readonly score: Score;
  readonly tests: TestsTold | null;
  /** What the person expected, against what came of it. */
  readonly guess: string | null;
  readonly why: readonly string[];
  readonly isBlank: boolean;
};

/** The verdict: the band or both its ends, the total, why, and how it spreads over the dimensions. */
export function VerdictHead({ score, tests, guess, why, isBlank }: Props): ReactNode {
  const cap = capWords(score);
  return (
    <section id="verdict" className={styles['verdict']} aria-labelledby="verdict-title">
      <div className={styles['line']}>
        <h1 id="verdict-title" tabIndex={-1} className={styles['band']}>
          {scoreBandWords(score)}
        </h1>
        <p className={styles['total']}>{pointsWords(score)}</p>
      </div>
      {guess === null ? null : <p className={styles['cap']}>{guess}</p>}
      {cap === null ? null : <p className={styles['cap']}>{cap}</p>}
      <TestsLine tests={tests} />
      <p className={styles['why']}>
        <InlineText text={why.join(' ')} />
      </p>
      {isBlank ? null : <Dimensions score={score} />}
    </section>
  );
}
