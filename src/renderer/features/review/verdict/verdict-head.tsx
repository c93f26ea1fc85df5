import type { ReactNode } from 'react';
import type { TestsTold } from '../../../../core/review/tests-told.js';
import type { Headline } from '../../../../core/review/verdict/headline.js';
import type { SumRow } from '../../../../core/review/verdict/sum-words.js';
import type { Score } from '../../../../core/grade/score.js';
import { Dimensions } from './dimensions.js';
import { PointsSum } from './points-sum.js';
import { TestsLine } from './tests-line.js';
import styles from './verdict-head.module.css';
import { InlineText } from '../parts/inline-text.js';

type Props = {
  readonly headline: Headline;
  readonly score: Score;
  readonly tests: TestsTold | null;
  /** Whether a change below says which tests fail. */
  readonly isMissBelow: boolean;
  /** What the person expected, against what came of it. */
  readonly guess: string | null;
  readonly why: readonly string[];
  readonly isBlank: boolean;
  /** What holds the band down, or may. */
  readonly cap: string | null;
  readonly sum: readonly SumRow[];
  /** Right under the headline, where that asks for the person's word: the way to give it. */
  readonly settle: ReactNode;
};

/** The verdict: what it comes to, or what is left to settle, the total, why, and how it spreads over the dimensions. */
export function VerdictHead(props: Props): ReactNode {
  const { headline, score, tests, isMissBelow, guess, why, isBlank, cap, sum, settle } = props;
  return (
    <section id="verdict" className={styles['verdict']} aria-labelledby="verdict-title">
      <div className={styles['line']}>
        <h1 id="verdict-title" tabIndex={-1} className={styles['band']}>
          {headline.title}
        </h1>
        <p className={styles['total']}>{headline.points}</p>
      </div>
      {settle === null ? null : <div className={styles['settle']}>{settle}</div>}
      {guess === null ? null : <p className={styles['cap']}>{guess}</p>}
      {cap === null ? null : (
        <p className={styles['cap']}>
          <InlineText text={cap} />
        </p>
      )}
      <TestsLine tests={tests} isMissBelow={isMissBelow} />
      <p className={styles['why']}>
        <InlineText text={why.join(' ')} />
      </p>
      {isBlank ? null : <Dimensions score={score} />}
      <PointsSum score={score} rows={sum} />
    </section>
  );
}
