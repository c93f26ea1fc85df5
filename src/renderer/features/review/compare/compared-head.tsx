import { useState, type ReactNode } from 'react';
import { isSampleId } from '../../../../core/attempt/sample-id.js';
import { resultWords } from '../../../../core/grade/score-words.js';
import { graderWords, methodOf } from '../../../../core/grader/grader-words.js';
import { fewWords } from '../../../../core/grade/extent.js';
import { judgedBy } from '../../../../core/grade/judged-criteria.js';
import type { SettledScore } from '../../../../core/grade/settled-score.js';
import { shortSittingWords } from '../../../../core/review/verdict/short-sitting-words.js';
import { headline } from '../../../../core/review/verdict/headline.js';
import { capWords } from '../../../../core/review/verdict/verdict-summary.js';
import { settledWords } from '../../../../core/review/settling/settled-words.js';
import styles from './compare.module.css';
import type { ComparedSide } from './compared-side.js';
import { InlineText } from '../parts/inline-text.js';
import { whenWords } from '../parts/review-words.js';

type Props = {
  readonly side: ComparedSide;
  readonly totals: SettledScore;
  readonly other: ComparedSide;
};

/** Whose column it is, and what it came to. */
export function ComparedHead({ side, totals, other }: Props): ReactNode {
  const [nowMs] = useState(() => Date.now());
  const { review, grade } = side;
  const isOneAttempt = review.attemptId === other.review.attemptId;
  const score = isOneAttempt ? totals.byGrader : totals.score;
  const judged = judgedBy(isOneAttempt ? grade : totals.grade, review.prompt);
  const cap = capWords(score, judged);
  const few = fewWords(review.prompt, grade.level);
  const { title, points } = headline(score, judged, few);
  const short = shortSittingWords(review.prompt, grade.level);
  const method = methodOf(grade.grader);
  const { startedAtMs, mode } = review.state;
  const grader = `${graderWords(grade.grader)}${method === '' ? '' : ` (${method})`}`;
  const whose = isSampleId(review.attemptId)
    ? 'The sample'
    : `${mode} from ${whenWords(startedAtMs, nowMs)}`;
  return (
    <div>
      <p>
        <span className={styles['band']}>{title}</span> {points}
      </p>
      <p className={styles['note']}>
        {isOneAttempt
          ? `${grader} · ${whenWords(grade.gradedAtMs, nowMs)}`
          : `${whose}, target level ${grade.level} · ${graderWords(grade.grader)}`}
      </p>
      {cap === null || few !== null ? null : (
        <p className={styles['note']}>
          <InlineText text={cap} />
        </p>
      )}
      {totals.settled === 0 ? null : (
        <p className={styles['note']}>
          {isOneAttempt
            ? `With the ${String(totals.settled)} you settled: ${resultWords(totals.score)}.`
            : settledWords(totals.settled, totals.byGrader, grade)}
        </p>
      )}
      {short === null ? null : <p className={styles['note']}>{short}</p>}
    </div>
  );
}
