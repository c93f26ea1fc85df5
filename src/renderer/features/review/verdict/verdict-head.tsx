import type { ReactNode } from 'react';
import type { TestsTold } from '../../../../core/review/tests-told.js';
import type { SumRow } from '../../../../core/review/verdict/sum-words.js';
import type { Score } from '../../../../core/grade/score.js';
import { scoreBandWords } from '../../../../core/grade/score-words.js';
import { Dimensions } from './dimensions.js';
import { PointsSum } from './points-sum.js';
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
  /** That too few criteria were asked for a band. */
  readonly few: string | null;
  /** What holds the band down, or may. */
  readonly cap: string | null;
  readonly sum: readonly SumRow[];
};

/** The verdict: the band or both its ends, the total, why, and how it spreads over the dimensions. */
export function VerdictHead(props: Props): ReactNode {
  const { score, tests, guess, why, isBlank, few, cap, sum } = props;
  return (
    <section id="verdict" className={styles['verdict']} aria-labelledby="verdict-title">
      <div className={styles['line']}>
        <h1 id="verdict-title" tabIndex={-1} className={styles['band']}>
          {few === null ? scoreBandWords(score) : pointsWords(score)}
        </h1>
        <p className={styles['total']}>{few ?? pointsWords(score)}</p>
      </div>
      {guess === null ? null : <p className={styles['cap']}>{guess}</p>}
      {cap === null ? null : (
        <p className={styles['cap']}>
          <InlineText text={cap} />
        </p>
      )}
      <TestsLine tests={tests} />
      <p className={styles['why']}>
        <InlineText text={why.join(' ')} />
      </p>
      {isBlank ? null : <Dimensions score={score} />}
      <PointsSum score={score} rows={sum} />
    </section>
  );
}
