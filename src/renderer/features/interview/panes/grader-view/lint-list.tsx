import type { ReactNode } from 'react';
import type { DrawingLook } from '../../../../panes/reading/read-drawing.js';
import styles from './grader-view.module.css';
import { Button } from '../../../../ui/controls/button.js';
import { lintWords, strokeWords } from './lint-words.js';

type Props = Pick<DrawingLook, 'graph' | 'lints' | 'strokes'> & {
  readonly onSelect: (ids: readonly string[]) => void;
  /** Turns the strokes that lead from box to box into arrows. */
  readonly onStrokes: () => void;
};

/** What is easily overlooked; each line selects what it speaks of in the drawing. */
export function LintList({ graph, lints, strokes, onSelect, onStrokes }: Props): ReactNode {
  if (lints.length + strokes.unread.length === 0) return null;
  return (
    <>
      <h3 className={styles['heading']}>To look at</h3>
      <ul>
        {strokes.unread.length === 0 ? null : (
          <li>
            <button
              type="button"
              className={styles['lint']}
              onClick={() => onSelect(strokes.unread)}
            >
              {strokeWords(strokes)}
            </button>
            {strokes.joining === 0 ? null : (
              <Button onClick={onStrokes}>
                Turn {strokes.joining === 1 ? 'it into an arrow' : 'them into arrows'}
              </Button>
            )}
          </li>
        )}
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
