import { useCallback, type ReactNode } from 'react';
import styles from './drawn-text.module.css';
import { useDrawing } from './use-drawing.js';

/** Mermaid in a text, drawn in its place; what cannot be drawn stays as its source, with the reason. */
export function DrawnText({
  text,
  theme,
}: {
  readonly text: string;
  readonly theme: string;
}): ReactNode {
  const read = useCallback(() => text, [text]);
  const { drawing, problem } = useDrawing(theme, read).preview;
  if (problem === null && drawing !== null) {
    return <img className={styles['drawn']} src={drawing.url} alt="Diagram in your notes" />;
  }
  return (
    <>
      <pre>{text}</pre>
      {problem === null ? null : (
        <p className={styles['problem']}>
          {problem.line === null ? 'Not drawn' : `Not drawn, line ${String(problem.line)}`}:{' '}
          {problem.message}.
        </p>
      )}
    </>
  );
}
