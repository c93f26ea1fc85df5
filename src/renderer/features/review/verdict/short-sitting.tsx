import type { ReactNode } from 'react';
import { isRound } from '../../../../core/library/round-id.js';
import type { Level, Prompt } from '../../../../core/prompt/prompt.js';
import {
  leftOutOf,
  shortSittingWords,
} from '../../../../core/review/verdict/short-sitting-words.js';
import { InlineText } from '../parts/inline-text.js';
import styles from './report-notes.module.css';

/** That a shorter sitting was judged by a part of the criteria, and which were left out. */
export function ShortSitting({
  prompt,
  level,
}: {
  readonly prompt: Prompt;
  readonly level: Level;
}): ReactNode {
  const words = shortSittingWords(prompt, level);
  const leftOut = leftOutOf(prompt, level);
  return words === null ? null : (
    <div role="note" className={styles['note']}>
      <p>
        {words}
        {isRound(prompt) ? null : ' Each phase kept its essential criteria, then those worth most.'}
      </p>
      {leftOut.length === 0 ? null : (
        <details className={styles['folded']}>
          <summary>What was left out</summary>
          <ul>
            {leftOut.map((title) => (
              <li key={title}>
                <InlineText text={title} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
