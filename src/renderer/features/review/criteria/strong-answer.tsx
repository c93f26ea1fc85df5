import type { ReactNode } from 'react';
import { allTestsId } from '../../../../core/grade/tests/all-tests.js';
import type { Judged } from '../../../../core/grade/judged-criteria.js';
import { InlineText } from '../parts/inline-text.js';
import styles from './criterion-row.module.css';

/** What a strong answer says, in the open where something is missing, folded where it is not. */
export function StrongAnswer({ judged }: { readonly judged: Judged }): ReactNode {
  const { criterion, verdict, reason } = judged;
  // There is no answer to all tests: what they came to is told in its place.
  if (criterion.id === allTestsId) return verdict === 'met' ? null : <p>{reason}</p>;
  if (verdict !== 'met') {
    return (
      <>
        {reason === '' ? null : (
          <p>
            <InlineText text={reason} />
          </p>
        )}
        <p>
          <span className={styles['label']}>Strong:</span> <InlineText text={criterion.strong} />
        </p>
      </>
    );
  }
  return (
    <details className={styles['folded']}>
      <summary>What a strong answer says</summary>
      <p>
        <InlineText text={criterion.strong} />
      </p>
      {/* Older grades have one word, "Said.", which tells no more than the mark. */}
      {reason.includes(' ') ? (
        <p>
          <InlineText text={reason} />
        </p>
      ) : null}
    </details>
  );
}
