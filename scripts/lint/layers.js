import { readdirSync } from 'node:fs';

// Who may import whom, top down: eslint-plugin-import-x's zones. src/guards.test.ts plants a breach of each kind.

const zone = (target, from, message, except = []) => ({ target, from, except, message });

/** The folders named in `froms` are out of reach of `target`; both below src. One zone: each is compared with each file. */
const outOfReach = (target, froms, message) => {
  const from = froms.map((folder) => `./src/${folder}`);
  return from.length > 0 ? [zone(`./src/${target}`, from, message)] : [];
};

/** Folders of `base`, lowest first: none imports what stands in a later row. */
const inOrder = (base, rows) =>
  rows.flatMap((row, at) =>
    row.flatMap((folder) =>
      outOfReach(
        `${base}/${folder}`,
        rows
          .slice(at + 1)
          .flat()
          .map((later) => `${base}/${later}`),
        `In ${base}, ${folder} stands below this.`,
      ),
    ),
  );

/** Folders of main that run in plain Node, so that commands and tests can use them without a window. */
export const pureMain = [
  'files',
  'async',
  'storage',
  'model',
  'grader',
  'interviewer',
  'prompts',
  'runner',
  'foreign',
  'exchange',
];
const features = readdirSync(new URL('../../src/renderer/features', import.meta.url));

const layers = [
  ...outOfReach(
    'core',
    ['ipc', 'preload', 'main', 'renderer', 'cli'],
    'core is pure rules and stands alone.',
  ),
  ...outOfReach('ipc', ['preload', 'main', 'renderer', 'cli'], 'ipc knows core and nothing else.'),
  ...outOfReach('preload', ['main', 'renderer', 'cli'], 'preload knows ipc and nothing else.'),
  ...outOfReach('main', ['preload', 'renderer', 'cli'], 'main and renderer meet in ipc only.'),
  ...outOfReach('renderer', ['main', 'cli'], 'main and renderer meet in ipc only.'),
  ...outOfReach('cli', ['preload', 'renderer'], 'cli is main without a window.'),
];

const main = [
  ...pureMain.map((folder) =>
    zone(
      `./src/main/${folder}`,
      './src/main',
      'This folder runs in plain Node: no window, no handlers.',
      pureMain,
    ),
  ),
  zone(
    ['./src/main/!(storage|files)/**', './src/main/*.ts', './src/cli'],
    './src/main/files/folder-writer.ts',
    'Only storage writes files.',
  ),
  zone(
    [
      ...['./src/main/!(storage|files)/**', './src/main/*.ts', './src/cli'],
      ...['./src/main/storage/*.ts', './src/main/storage/!(data-folder)/**'],
      './src/main/storage/data-folder/!(import-export).ts',
    ],
    './src/main/files/atomic-write.ts',
    'Files are written by the writer of their folder (files/folder-writer); an export alone has none.',
  ),
];

const renderer = [
  ...features.map((name) =>
    zone(
      `./src/renderer/features/${name}`,
      './src/renderer/features',
      'Features do not import features.',
      [name],
    ),
  ),
  ...outOfReach(
    'renderer/ui',
    ['state', 'features', 'panes', 'frame', 'app', 'bridge.ts'].map((from) => `renderer/${from}`),
    'ui has neither store nor bridge.',
  ),
  zone('./src/renderer/panes', './src/renderer/features', 'A pane serves any feature.'),
];

/** Reading order inside a folder: nothing imports what stands in a later row. */
const order = [
  ...inOrder('core', [
    ['prompt', 'code-run', 'commands', 'speech'],
    ['grade', 'settings', 'graph', 'sandbox'],
    ['board', 'mermaid', 'grader', 'metrics'],
    ['drill'],
    ['attempt'],
    ['interviewer', 'replay'],
    ['answer', 'history', 'review', 'search'],
    ['library'],
    ['schedule', 'exchange'],
    ['trends'],
  ]),
  ...inOrder('main', [
    ['files', 'async', 'model'],
    ['prompts', 'runner', 'interviewer'],
    ['grader', 'storage'],
    ['foreign'],
    ['exchange'],
  ]),
  ...inOrder('main', [
    ['protocol', 'paths', 'dispatch'],
    ['services', 'window', 'speech'],
    ['handlers'],
    ['start-serving.ts'],
    ['index.ts'],
  ]),
  ...inOrder('main/storage', [
    ['data-folder', 'journal'],
    ['stores', 'attempt-folder'],
    ['settings-file', 'takes'],
    ['attempt-list', 'trash.ts', 'backups'],
    ['schedule', 'trends', 'search'],
    ['incoming'],
    ['attempts.ts'],
    ['check'],
    ['storage.ts'],
  ]),
  ...inOrder('main/grader', [['text'], ['offline'], ['llm']]),
  ...inOrder('main/grader/offline', [['rubric', 'passages'], ['evidence'], ['verdict']]),
  ...inOrder('main/grader/llm', [['view'], ['ask'], ['evidence'], ['votes']]),
  ...inOrder('renderer', [['state'], ['frame'], ['features'], ['app'], ['main.tsx']]),
];

/** A test may look at what stands above its file; it may not leave its process or its layer. */
export const testZones = [...layers, ...main, ...renderer];
export const zones = [...testZones, ...order];
