import { useMemo, type ReactNode } from 'react';
import { findOwnWords } from '../../../../core/answer/find-own-words.js';
import { longestQuote } from '../../../../core/grade/settlement.js';
import type { Review } from '../../../../core/review/review.js';
import { chooseWords, useSettling } from '../../../state/review/settling.js';
import { Button } from '../../../ui/controls/button.js';
import { Kbd } from '../../../ui/controls/kbd.js';
import { settleTitleId } from '../parts/focus-target.js';
import { KeyHint } from '../../../frame/key-hint.js';
import { useTheseWordsId } from './select-by-keys.js';
import { useSelectedWords } from './use-selected-words.js';
import styles from './use-these-words.module.css';

/** At the foot of the answer while a criterion is settled: what is selected becomes the person's quote. */
export function UseTheseWords({ review }: { readonly review: Review }): ReactNode {
  const isShown = useSettling(
    ({ settling }) => settling !== null && settling.at < settling.ids.length,
  );
  const words = useSelectedWords(isShown);
  const found = useMemo(
    () =>
      words === '' || words.length > longestQuote
        ? null
        : findOwnWords(words, review.state, review.prompt),
    [words, review],
  );
  if (!isShown) return null;
  return (
    <div className={styles['foot']}>
      <p className={styles['words']}>
        {hintOf(words, found !== null)}
        {words === '' ? (
          <>
            {' '}
            By keys: <Kbd>Shift</Kbd> <Kbd>→</Kbd>
          </>
        ) : null}
      </p>
      {found === null ? null : (
        <Button
          id={useTheseWordsId}
          // Pressing it must not take the selection away before it is read.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            chooseWords(found);
            document.getSelection()?.empty();
            document.getElementById(settleTitleId)?.focus({ preventScroll: true });
          }}
        >
          Use these words <KeyHint>Enter</KeyHint>
        </Button>
      )}
    </div>
  );
}

function hintOf(words: string, isFound: boolean): string {
  if (words === '') return 'Select words here to judge by them.';
  if (isFound) return `“${words}”`;
  return words.length > longestQuote
    ? 'That is too long for a quote. Select only the words that say it.'
    : 'Select one stretch of your own words.';
}
