import { memo, type ReactNode } from 'react';
import { counted } from '../../../core/counted.js';
import type { Term } from '../../../core/prompt/glossary.js';
import type { TermUse } from '../../../ipc/views.js';
import { showPrompt } from '../../state/library/library-view.js';
import styles from './term-entry.module.css';

type Props = {
  readonly term: Term;
  /** Null until it is known. */
  readonly use: TermUse | null;
};

/** One word, its meaning, and when it is the right one. Typing in the search renders no word anew. */
export const TermEntry = memo(function TermEntry({ term, use }: Props): ReactNode {
  return (
    <div className={styles['entry']}>
      <dt className={styles['term']}>
        {term.term}
        {term.aliases.length === 0 ? null : (
          <span className={styles['aliases']}>{term.aliases.join(', ')}</span>
        )}
      </dt>
      <dd className={styles['says']}>
        <p className={styles['meaning']}>{term.meaning}</p>
        <p>
          <span className={styles['label']}>Use it:</span> {term.use}
        </p>
        {use === null ? null : <Uses use={use} />}
      </dd>
    </div>
  );
});

/** Prompts that were tried are named. Of the others only the number, or it would say what they ask for. */
function Uses({ use: { tried, untriedCount } }: { readonly use: TermUse }): ReactNode {
  if (tried.length + untriedCount === 0) return null;
  const others = counted(untriedCount, 'prompt');
  return (
    <p className={styles['uses']}>
      {tried.length === 0 ? null : (
        <>
          <span className={styles['label']}>In </span>
          {tried.map(({ id, title }) => (
            <button
              key={id}
              type="button"
              className={styles['link']}
              onClick={() => showPrompt(id)}
            >
              {title}
            </button>
          ))}
        </>
      )}
      {untriedCount === 0 ? null : (
        <span className={styles['label']}>
          {tried.length === 0 ? 'In ' : 'and '}
          {others} that you have not tried
        </span>
      )}
    </p>
  );
}
