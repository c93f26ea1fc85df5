import * as monaco from 'monaco-editor/editor';
import 'monaco-editor/features/register.all';
import 'monaco-editor/languages/definitions/python/register';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';

Object.assign(window, { MonacoEnvironment: { getWorker: () => new EditorWorker() } });

/** Monaco as it comes, but for what would offer words while one types: the app's has that off as well. */
export function mount(host: HTMLElement): void {
  monaco.editor.create(host, {
    language: 'python',
    automaticLayout: true,
    minimap: { enabled: false },
    quickSuggestions: false,
    wordBasedSuggestions: 'off',
  });
}
