import * as monaco from 'monaco-editor/editor';
import 'monaco-editor/features/register.all';
import 'monaco-editor/languages/definitions/javascript/register';
import 'monaco-editor/languages/definitions/python/register';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import { tokenColour } from '../token-colours.js';

declare global {
  interface Window {
    MonacoEnvironment?: monaco.Environment;
  }
}

window.MonacoEnvironment = { getWorker: () => new EditorWorker() };

const bare = (name: `--${string}`): string => tokenColour(name).replace('#', '');

/** Tells Monaco the theme's colours; all editors follow. */
export function useTokens(theme: 'light' | 'dark'): void {
  const name = `hotseat-${theme}`;
  monaco.editor.defineTheme(name, {
    base: theme === 'dark' ? 'vs-dark' : 'vs',
    inherit: true,
    rules: [
      { token: '', foreground: bare('--ink') },
      { token: 'keyword', foreground: bare('--accent') },
      { token: 'string', foreground: bare('--met') },
      { token: 'number', foreground: bare('--partial') },
      { token: 'comment', foreground: bare('--ink-3'), fontStyle: 'italic' },
      { token: 'delimiter', foreground: bare('--ink-2') },
      { token: 'tag', foreground: bare('--unsure') },
    ],
    colors: {
      'editor.background': tokenColour('--bg'),
      'editor.foreground': tokenColour('--ink'),
      'editorLineNumber.foreground': tokenColour('--ink-3'),
      'editorLineNumber.activeForeground': tokenColour('--ink'),
      'editor.lineHighlightBackground': tokenColour('--sunk'),
      'editor.lineHighlightBorder': '#00000000',
      'editor.selectionBackground': tokenColour('--accent-soft'),
      'editor.inactiveSelectionBackground': tokenColour('--accent-soft'),
      'editorCursor.foreground': tokenColour('--accent'),
      'editorIndentGuide.background1': tokenColour('--line'),
      'editorIndentGuide.activeBackground1': tokenColour('--line-strong'),
      ...Object.fromEntries(
        [1, 2, 3, 4, 5, 6].map((level) => [
          `editorBracketHighlight.foreground${String(level)}`,
          tokenColour('--ink-2'),
        ]),
      ),
      'editorWidget.background': tokenColour('--panel'),
      'editorWidget.border': tokenColour('--line-strong'),
      'input.background': tokenColour('--bg'),
      'input.border': tokenColour('--line-strong'),
      focusBorder: tokenColour('--accent'),
      'scrollbarSlider.background': tokenColour('--line-strong'),
      'scrollbarSlider.hoverBackground': tokenColour('--ink-3'),
      'scrollbarSlider.activeBackground': tokenColour('--ink-3'),
    },
  });
  monaco.editor.setTheme(name);
}

/** An editor for an interview: no completion, no hints, nothing but the text. */
export function createEditor(
  host: HTMLElement,
  text: string,
  language: string,
): monaco.editor.IStandaloneCodeEditor {
  const model = monaco.editor.createModel(text, language);
  model.setEOL(monaco.editor.EndOfLineSequence.LF);
  return monaco.editor.create(host, {
    model,
    ariaLabel: 'Code',
    automaticLayout: true,
    fontFamily: tokenColour('--mono'),
    fontLigatures: false,
    minimap: { enabled: false },
    stickyScroll: { enabled: false },
    overviewRulerLanes: 0,
    hideCursorInOverviewRuler: true,
    scrollBeyondLastLine: false,
    // The starter tells the task; no line of it may run out of a narrow pane.
    wordWrap: 'on',
    wrappingIndent: 'same',
    scrollbar: { verticalScrollbarSize: 10, horizontalScrollbarSize: 10, useShadows: false },
    lineNumbersMinChars: 3,
    lineDecorationsWidth: 12,
    folding: false,
    glyphMargin: false,
    padding: { top: 16, bottom: 16 },
    renderLineHighlight: 'line',
    renderLineHighlightOnlyWhenFocus: true,
    occurrencesHighlight: 'off',
    selectionHighlight: false,
    bracketPairColorization: { enabled: false },
    quickSuggestions: false,
    suggestOnTriggerCharacters: false,
    wordBasedSuggestions: 'off',
    parameterHints: { enabled: false },
    inlineSuggest: { enabled: false },
    hover: { enabled: 'off' },
    links: false,
    colorDecorators: false,
    unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: true },
    detectIndentation: false,
    tabSize: 4,
    insertSpaces: true,
    fixedOverflowWidgets: true,
    accessibilitySupport: 'auto',
  });
}

export { monaco };
