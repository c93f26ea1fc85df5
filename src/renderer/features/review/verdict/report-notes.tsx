import type { ReactNode } from 'react';
import { isSampleId } from '../../../../core/attempt/sample-id.js';
import type { Grade } from '../../../../core/grade/grade.js';
import { ownWeightsWords } from '../../../../core/grade/weights/own-weights.js';
import { selfTestWarning } from '../../../../core/grader/self-test-words.js';
import { retakeWords } from '../../../../core/review/verdict/retake-words.js';
import type { Review } from '../../../../core/review/review.js';
import { useOtherAttempts } from '../compare/use-other-attempts.js';
import styles from './report-notes.module.css';

/** That nobody sat this attempt. */
export function SampleNote({ attemptId }: { readonly attemptId: string }): ReactNode {
  return isSampleId(attemptId) ? (
    <p role="note" className={styles['note']}>
      This is a sample: an answer that came with Hotseat, graded on this machine as yours will be.
      It isn’t counted anywhere. To remove it, delete it in History.
    </p>
  ) : null;
}

/** That files of the attempt are not as Hotseat wrote them: no error, but the reader should know. */
export function ChangedNote({ files }: { readonly files: readonly string[] }): ReactNode {
  if (files.length === 0) return null;
  return (
    <p role="note" className={styles['note']}>
      Changed outside Hotseat since it was written: {files.join(', ')}. This report uses what
      Hotseat recorded while you worked.
    </p>
  );
}

/** That the person had seen the reference answer a short while before. */
export function RetakeNote({ review }: { readonly review: Review }): ReactNode {
  const own = { id: review.attemptId, startedAtMs: review.state.startedAtMs };
  const words = retakeWords(own, useOtherAttempts(review));
  return words === null ? null : (
    <p role="note" className={styles['note']}>
      {words}
    </p>
  );
}

/** That the model behind this grade did poorly in its self-test. */
export function ModelNote({ grade }: { readonly grade: Grade }): ReactNode {
  const warning = selfTestWarning(grade.grader);
  return warning === null ? null : (
    <p role="note" className={styles['note']}>
      {warning}
    </p>
  );
}

/** That the dimensions count as the person set it, not as the rubric has it. */
export function WeightsNote({ grade }: { readonly grade: Grade }): ReactNode {
  const words = ownWeightsWords(grade);
  return words === null ? null : (
    <p role="note" className={styles['note']}>
      {words} They come from your settings file, and are kept with this grade.
    </p>
  );
}

/** That phases were checked in practice, before the answer was handed in. */
export function CheckedNote({ words }: { readonly words: string | null }): ReactNode {
  return words === null ? null : (
    <p role="note" className={styles['note']}>
      {words}
    </p>
  );
}
