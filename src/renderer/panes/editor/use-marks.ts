import { useEffect } from 'react';
import type { BrokenLine } from '../../../core/code-run/run-words.js';
import styles from './marks.module.css';
import { monaco } from './monaco.js';

type Editor = monaco.editor.IStandaloneCodeEditor;

/** Shows the marks in the editor; they move with their lines, and go when the text of their line changes. */
export function useMarks(editor: Editor | null, marks: readonly BrokenLine[]): void {
  useEffect(() => {
    const model = editor?.getModel();
    if (editor === null || model === null || model === undefined) return;
    const known = marks.filter(({ line }) => line <= model.getLineCount());
    // One collection a mark, so that each goes alone.
    const shown = known.map(({ line, words }) => ({
      text: model.getLineContent(line),
      mark: editor.createDecorationsCollection([
        {
          range: new monaco.Range(line, 1, line, model.getLineMaxColumn(line)),
          options: {
            isWholeLine: true,
            stickiness: monaco.editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
            className: styles['line'] ?? '',
            after: { content: `  ✕ ${words}`, inlineClassName: styles['words'] ?? '' },
          },
        },
      ]),
    }));
    const [first] = known;
    if (first !== undefined) reveal(editor, first.line);
    const listening = editor.onDidChangeModelContent(() => {
      for (const { text, mark } of shown) {
        const range = mark.getRange(0);
        if (range === null || model.getLineContent(range.endLineNumber) !== text) mark.clear();
      }
    });
    return () => {
      listening.dispose();
      for (const { mark } of shown) mark.clear();
    };
  }, [editor, marks]);
}

/** The line at which a run broke, from its first letter on; the caret stays where it is. */
function reveal(editor: Editor, line: number): void {
  editor.revealLineInCenterIfOutsideViewport(line);
  editor.setScrollLeft(0);
}
