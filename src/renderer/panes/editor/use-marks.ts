import { useEffect, useRef } from 'react';
import type { BrokenLine } from '../../../core/code-run/run-words.js';
import styles from './marks.module.css';
import { monaco } from './monaco.js';

/** Shows the marks in the editor; they move with their lines. */
export function useMarks(
  editor: monaco.editor.IStandaloneCodeEditor | null,
  marks: readonly BrokenLine[],
): void {
  const shown = useRef<monaco.editor.IEditorDecorationsCollection | null>(null);
  useEffect(() => {
    const lines = editor?.getModel()?.getLineCount() ?? 0;
    const decorations = marks
      .filter(({ line }) => line <= lines)
      .map(({ line, words }) => ({
        range: new monaco.Range(line, 1, line, Number.MAX_SAFE_INTEGER),
        options: {
          isWholeLine: true,
          className: styles['line'] ?? '',
          after: { content: `  ✕ ${words}`, inlineClassName: styles['words'] ?? '' },
        },
      }));
    shown.current ??= editor?.createDecorationsCollection() ?? null;
    shown.current?.set(decorations);
  }, [editor, marks]);
  // A new editor gets a collection of its own.
  useEffect(() => () => void (shown.current = null), [editor]);
}
