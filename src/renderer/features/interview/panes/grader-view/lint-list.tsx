import type { ReactNode } from 'react';
import type { DrawingLook } from '../../../../panes/reading/read-drawing.js';
import styles from './grader-view.module.css';
import { lintWords } from './lint-words.js';

type Props = Pick<DrawingLook, 'graph' | 'lints'> & {
  readonly onSelect: (ids: readonly string[]) => void;
};

/** What is easily overlooked; each line selects what it speaks of in the drawing. */
export function LintList({ graph, lints, onSelect }: Props): ReactNode {
  if (lints.length === 0) return null;
  return (
    <>
      <h3 className={styles['heading']}>To look at</h3>
      <ul>
        {lints.map((lint) => (
          <li key={`${lint.kind} ${lint.ids.join(' ')}`}>
            <button type="button" className={styles['lint']} onClick={() => onSelect(lint.ids)}>
              {lintWords(lint, graph)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
