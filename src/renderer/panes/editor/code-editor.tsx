import {
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type Ref,
} from 'react';
import type { BrokenLine } from '../../../core/code-run/run-words.js';
import styles from './code-editor.module.css';
import { createEditor, monaco, useTokens as takeTokens } from './monaco.js';
import { useMarks } from './use-marks.js';

export type CodeEditorHandle = { readonly goToLine: (line: number) => void };

type Props = {
  /** What stands there when the editor opens; later values are not read. */
  readonly text: string;
  readonly language: string;
  readonly theme: 'light' | 'dark';
  /** Percent of the designed text size. */
  readonly textScale: number;
  readonly isReadOnly: boolean;
  readonly onTouch: () => void;
  /** Hands over how to read the text; the returned function is called when it goes. */
  readonly connect: (read: () => string) => () => void;
  /** Lines at which the last run broke. */
  readonly marks: readonly BrokenLine[];
  readonly ref?: Ref<CodeEditorHandle>;
};

type Editor = monaco.editor.IStandaloneCodeEditor;

/** The code editor. Undo, selection and scroll live in it; the text is read through `connect`. */
export function CodeEditor(props: Props): ReactNode {
  const { text, language, theme, textScale, isReadOnly, onTouch, connect, marks, ref } = props;
  const host = useRef<HTMLDivElement>(null);
  const first = useRef({ text, language });
  const [editor, setEditor] = useState<Editor | null>(null);
  const [isTabLeaving, setTabLeaving] = useState(false);

  useEffect(() => {
    if (host.current === null) return;
    const created = createEditor(host.current, first.current.text, first.current.language);
    created.addCommand(monaco.KeyMod.CtrlCmd | monaco.KeyCode.KeyM, () => {
      setTabLeaving((isLeaving) => !isLeaving);
    });
    // Monaco measures letters once; the font may come later.
    void document.fonts.ready.then(() => monaco.editor.remeasureFonts());
    setEditor(created);
    return () => {
      // What is typed last must outlive the editor when it is torn down and set up again.
      first.current = { ...first.current, text: created.getValue() };
      created.getModel()?.dispose();
      created.dispose();
    };
  }, []);

  useEffect(() => takeTokens(theme), [theme]);
  useMarks(editor, marks);
  useImperativeHandle(
    ref,
    () => ({
      goToLine: (line) => {
        editor?.setPosition({ lineNumber: line, column: 1 });
        editor?.revealLineInCenterIfOutsideViewport(line);
        editor?.focus();
      },
    }),
    [editor],
  );

  useEffect(() => {
    editor?.updateOptions({
      readOnly: isReadOnly,
      tabFocusMode: isTabLeaving,
      fontSize: (12.5 * textScale) / 100,
      lineHeight: Math.round((21 * textScale) / 100),
    });
  }, [editor, isReadOnly, isTabLeaving, textScale]);

  // A layout effect, since it must read the text a last time before the editor above is disposed.
  useLayoutEffect(() => {
    if (editor === null) return;
    const disconnect = connect(() => editor.getValue());
    const listening = editor.onDidChangeModelContent(onTouch);
    return () => {
      disconnect();
      listening.dispose();
    };
  }, [editor, connect, onTouch]);

  return (
    <div className={styles['frame']}>
      <div ref={host} className={styles['host']} data-pane-focus="" />
      <p className={styles['hint']}>
        <span>{languageName(language)}</span>
        <span role="status">
          {isTabLeaving
            ? 'Tab leaves; Ctrl M, then Tab indents'
            : 'Tab indents; Ctrl M, then Tab leaves'}
        </span>
      </p>
    </div>
  );
}

const languageName = (language: string): string =>
  language === 'javascript' ? 'JavaScript' : 'Python';
