import type { ReactNode } from 'react';
import type { Level, Prompt } from '../../../../core/prompt/prompt.js';
import { shortSittingWords } from '../../../../core/review/verdict/short-sitting-words.js';
import styles from './report-notes.module.css';

/** That a shorter sitting was judged by a part of the criteria. */
export function ShortSitting({
  prompt,
  level,
}: {
  readonly prompt: Prompt;
  readonly level: Level;
}): ReactNode {
  const words = shortSittingWords(prompt, level);
  return words === null ? null : (
    <p role="note" className={styles['note']}>
      {words} Each phase kept its essential criteria, then those worth most.
    </p>
  );
}
