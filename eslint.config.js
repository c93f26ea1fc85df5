import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { pureMain, testZones, zones } from './scripts/lint/layers.js';

// What lint keeps: layers (scripts/lint/layers.js), homes of imports, shapes. Circles of imports are .dependency-cruiser.cjs.
// src/guards.test.ts plants a breach of each and sees it fail.

/** What may be imported in its own folder only. A dynamic import counts. */
const bans = {
  lowdb: { regex: '^lowdb', message: 'lowdb lives in main/storage.' },
  openai: { regex: '^openai', message: 'openai lives in main/model.' },
  excalidraw: { regex: '^@excalidraw/', message: 'Excalidraw lives in renderer/panes/whiteboard.' },
  monaco: { regex: '^monaco-editor', message: 'Monaco lives in renderer/panes/editor.' },
  mermaid: { regex: '^mermaid', message: 'mermaid lives in renderer/panes/diagram.' },
  mathjs: { regex: '^mathjs', message: 'mathjs lives in renderer/panes/sums.' },
  recharts: {
    regex: '^recharts',
    message: 'recharts lives in renderer/features/history/trends/charts.',
  },
  fsrs: { regex: '^ts-fsrs', message: 'ts-fsrs lives in core/schedule.' },
  runtimes: {
    regex: '^(pyodide|quickjs-emscripten|@jitl/)',
    message: 'Pyodide and QuickJS live in renderer/panes/editor and main/runner.',
  },
  electron: {
    regex: '^electron(/|$)',
    message: 'Electron is for main (its window side) and preload.',
  },
  node: { regex: '^node:', message: 'No Node here: sandboxed, or pure.' },
  react: { regex: '^(react|zustand)', message: 'React is for the renderer.' },
  ipcValues: {
    regex: '/(ipc|preload)/',
    message: 'The renderer takes ipc and preload by `import type`.',
    allowTypeImports: true,
  },
};
const raw = [
  {
    name: 'electron',
    importNames: ['ipcMain'],
    message: 'Routes are served by main/dispatch/serve-calls.ts alone.',
  },
  {
    name: 'electron',
    importNames: ['ipcRenderer'],
    message: 'The bridge is preload/index.ts alone.',
  },
];
/** A data folder may be somebody else's: what writes there looks where it leads, and what reads there, what it is. */
const barelyGuarded = ['node:fs', 'node:fs/promises'].map((name) => ({
  name,
  importNames: [
    ...[
      'open',
      'readFile',
      'writeFile',
      'appendFile',
      'copyFile',
      'cp',
      'truncate',
      'rename',
      'rm',
    ],
    ...['rmdir', 'unlink', 'mkdir', 'mkdtemp', 'link', 'symlink', 'chmod', 'chown', 'utimes'],
    ...[
      'writeFileSync',
      'appendFileSync',
      'renameSync',
      'rmSync',
      'mkdirSync',
      'createWriteStream',
    ],
  ],
  message: 'In storage: write by the folder’s writer, read by files/read-file.',
}));
const shapes = [
  { selector: 'TSEnumDeclaration', message: 'Unions of strings instead of enums.' },
  {
    selector: ':matches(Program, ExportNamedDeclaration) > TSInterfaceDeclaration',
    message: '`type` instead of `interface`.',
  },
];

/** Bans all but `allowed` in `files`; a later call wins, since flat config replaces a rule's options whole. */
function imports(files, allowed, rawAllowed = [], also = []) {
  const banned = Object.entries(bans).filter(([name]) => !allowed.includes(name));
  return {
    files,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            ...raw.filter(({ importNames }) => !rawAllowed.includes(importNames[0])),
            ...also,
          ],
          patterns: banned.map(([, ban]) => ban),
        },
      ],
      'no-restricted-syntax': [
        'error',
        ...shapes,
        ...banned.map(([, { regex, message }]) => ({
          selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\/')}/]`,
          message,
        })),
      ],
    },
  };
}

const words = (text) => text.trim().split(/\s+/);

const general = {
  ...Object.fromEntries(
    words(`
      eqeqeq no-empty no-fallthrough no-unsafe-finally no-constant-condition no-unreachable no-var prefer-const
      no-control-regex no-misleading-character-class no-sparse-arrays no-useless-escape no-self-compare
      no-empty-pattern no-template-curly-in-string no-eval no-new-func
    `).map((rule) => [rule, 'error']),
  ),
  'max-lines': ['error', 300],
};

const nodeGlobals = Object.fromEntries(
  words(`
    process console Buffer URL fetch performance structuredClone AbortController AbortSignal setTimeout clearTimeout
    setInterval clearInterval setImmediate queueMicrotask TextEncoder TextDecoder Response Request globalThis
  `).map((name) => [name, 'readonly']),
);

export default tseslint.config(
  {
    ignores: [
      'node_modules/**',
      'out/**',
      'test-results/**',
      'playwright-report/**',
      'scripts/**/*.d.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.js', '**/*.cjs'],
    languageOptions: { globals: nodeGlobals },
    rules: {
      ...general,
      'no-undef': 'error',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      globals: { require: 'readonly', module: 'writable', __dirname: 'readonly' },
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    plugins: { 'import-x': importX },
    languageOptions: {
      parserOptions: {
        project: './e2e/tsconfig.json', // src and e2e in one program: what both import is read once
        tsconfigRootDir: import.meta.dirname,
      },
    },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({
          extensions: ['.ts', '.tsx', '.js'],
          extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
        }),
      ],
    },
    rules: {
      ...general,
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'import-x/no-default-export': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off', // see `shapes`: `declare global` needs interfaces
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // `async` states the shape of a handler or a port, awaited or not.
      '@typescript-eslint/require-await': 'off',
      // A void reply is part of the contract: route(nothing, reply<void>()).
      '@typescript-eslint/no-invalid-void-type': 'off',
      // A third of the time, for enums and classes that the house does not have.
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/dot-notation': 'off', // the compiler asks for ['x'] on index signatures
    },
  },
  {
    files: ['src/renderer/**/*.ts', 'src/renderer/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    // A pattern that can go back and forth freezes its thread on a text made for it; these read texts by strangers.
    files: ['src/{core,ipc,main,renderer}/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}', '**/*.fixture.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain' }],
    },
  },
  imports(['src/**/*.ts', 'src/**/*.tsx'], ['node', 'react', 'ipcValues']),
  imports(['src/core/**/*.ts', 'src/ipc/**/*.ts'], ['ipcValues']),
  imports(['src/core/schedule/**/*.ts'], ['fsrs', 'ipcValues']),
  imports(['src/**/*.test.ts', 'src/**/*.test.tsx'], ['node', 'react', 'ipcValues']),
  imports(['src/preload/**/*.ts'], ['electron', 'ipcValues'], ['ipcRenderer']),
  imports(['src/main/**/*.ts'], ['electron', 'node', 'ipcValues']),
  imports(['src/main/dispatch/serve-calls.ts'], ['electron', 'node', 'ipcValues'], ['ipcMain']),
  imports(
    pureMain.map((folder) => `src/main/${folder}/**/*.ts`),
    ['node', 'ipcValues'],
  ),
  imports(['src/main/storage/**/*.ts'], ['lowdb', 'node', 'ipcValues']),
  {
    ...imports(['src/main/storage/**/*.ts'], ['lowdb', 'node', 'ipcValues'], [], barelyGuarded),
    ignores: [
      '**/*.test.ts',
      '**/*.fixture.ts',
      // What a person chose in a dialog, and a socket.
      'src/main/storage/data-folder/import-export.ts',
      'src/main/storage/data-folder/folder-lock.ts',
    ],
  },
  imports(['src/main/runner/**/*.ts'], ['runtimes', 'node', 'ipcValues']),
  imports(['src/main/model/**/*.ts'], ['openai', 'node', 'ipcValues']),
  imports(['src/renderer/**/*.ts', 'src/renderer/**/*.tsx'], ['react']),
  imports(['src/renderer/**/*.test.ts', 'src/renderer/**/*.test.tsx'], ['react', 'node']),
  imports(['src/renderer/panes/whiteboard/**/*.{ts,tsx}'], ['react', 'excalidraw']),
  imports(['src/renderer/panes/editor/**/*.{ts,tsx}'], ['react', 'monaco', 'runtimes']),
  imports(['src/renderer/panes/diagram/**/*.{ts,tsx}'], ['react', 'mermaid']),
  imports(['src/renderer/panes/sums/**/*.ts'], ['mathjs']),
  imports(['src/renderer/features/history/trends/charts/*.tsx'], ['react', 'recharts']),
  {
    files: ['*.config.ts', 'src/vitest.config.ts', 'e2e/playwright.config.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', '**/*.fixture.ts'],
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        { basePath: import.meta.dirname, zones: testZones },
      ],
      '@typescript-eslint/no-unsafe-assignment': 'off', // expect.any() is `any`
    },
  },
);
