import { useState, type ReactNode } from 'react';
import { changedIn, compareGrades } from '../../../../core/grade/compare-grades.js';
import type { Grade } from '../../../../core/grade/grade.js';
import { graderWords } from '../../../../core/grader/grader-words.js';
import { previousAttempt } from '../../../../core/review/compare/other-attempts.js';
import type { Review } from '../../../../core/review/review.js';
import { resultWords } from '../../../../core/grade/score-words.js';
import { compareWith } from '../../../state/review/review-view.js';
import { resultNotes } from '../../../ui/status/band-words.js';
import { dayWords } from '../../../ui/words/time-words.js';
import styles from './earlier-grade.module.css';
import { useOtherAttempts } from '../compare/use-other-attempts.js';

type Props = { readonly review: Review; readonly grade: Grade };

/** What stood before this grade: the one before it, and the attempt before this one. */
export function EarlierGrade({ review, grade }: Props): ReactNode {
  const [nowMs] = useState(() => Date.now());
  const before = review.grades[review.grades.indexOf(grade) - 1];
  const attempt = previousAttempt(useOtherAttempts(review), review.state.startedAtMs);
  if (before === undefined && attempt === undefined) return null;
  const note = attempt === undefined ? null : (resultNotes(attempt.result)?.note ?? null);
  return (
    <div className={styles['earlier']}>
      {before === undefined ? null : <GradeBefore review={review} grade={grade} before={before} />}
      {attempt === undefined ? null : (
        <p>
          Previous attempt ({dayWords(attempt.startedAtMs, nowMs)}, {attempt.level}):{' '}
          {resultWords(attempt.result)}
          {note === null ? '' : ` (${note})`}.{' '}
          <Link onClick={() => compareWith({ kind: 'attempt', attemptId: attempt.id }, grade.id)}>
            Compare the two
          </Link>
        </p>
      )}
    </div>
  );
}

function GradeBefore({ review, grade, before }: Props & { readonly before: Grade }): ReactNode {
  const { prompt } = review;
  const { settlements } = review;
  const compared = compareGrades(
    { prompt, grade: before, settlements },
    { prompt, grade, settlements },
    grade.level,
    'graders',
  );
  const { changed, of } = changedIn(compared);
  const who = graderWords(before.grader);
  if (changed === 0 && compared.isSameWeights) {
    return (
      <p>
        Previous grade ({who}): the same {of} verdicts.
      </p>
    );
  }
  return (
    <p>
      Previous grade ({who}): {resultWords(compared.before)}; {changed} of {of} verdicts differ
      {compared.isSameWeights ? '' : ', and the weights do'}.{' '}
      <Link onClick={() => compareWith({ kind: 'grade', gradeId: before.id }, grade.id)}>
        See what changed
      </Link>
    </p>
  );
}

function Link({ onClick, children }: { readonly onClick: () => void; readonly children: string }) {
  return (
    <button type="button" className={styles['link']} onClick={onClick}>
      {children}
    </button>
  );
}
