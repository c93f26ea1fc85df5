import { cruise } from 'dependency-cruiser';
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { ESLint } from 'eslint';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import tseslint from 'typescript-eslint';
import ts from 'typescript';
import { describe, expect, onTestFinished, test, vi } from 'vitest';

// Each guard of the house is shown a breach: a rule that nothing checks gets broken.

// Each lints, cruises or compiles: seconds on a machine that is busy.
vi.setConfig({ testTimeout: 30_000 });

const root = resolve(import.meta.dirname, '..');
const eslint = new ESLint({
  cwd: root,
  // The planted files are in no project, and these guards need no types.
  overrideConfig: [{ ...tseslint.configs.disableTypeChecked, files: ['**/*.ts', '**/*.tsx'] }],
});

async function rulesBroken(file: string, text: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(text, { filePath: join(root, file) });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const zones = 'import-x/no-restricted-paths';
const imports = '@typescript-eslint/no-restricted-imports';
const syntax = 'no-restricted-syntax';

const use = (what: string): string => `import { x } from '${what}';\nexport const y = x;\n`;
const useType = (what: string): string => `import type { x } from '${what}';\nexport type Y = x;\n`;
const lazy = (what: string): string => `export const load = () => import('${what}');\n`;

describe('layers', () => {
  test.each([
    ['src/core/planted.ts', use('../ipc/events.js')],
    ['src/core/planted.ts', useType('../main/start-serving.js')],
    ['src/ipc/planted.ts', use('../main/start-serving.js')],
    ['src/ipc/planted.ts', useType('../preload/index.js')],
    ['src/preload/planted.ts', use('../main/start-serving.js')],
    ['src/main/planted.ts', use('../renderer/bridge.js')],
    ['src/main/planted.ts', lazy('../renderer/bridge.js')],
    ['src/renderer/planted.ts', use('../main/start-serving.js')],
    ['src/renderer/planted.ts', lazy('../main/start-serving.js')],
    ['src/renderer/planted.ts', useType('../main/start-serving.js')],
    ['src/main/storage/planted.ts', use('../window/main-window.js')],
    ['src/main/grader/planted.ts', use('../dispatch/serve-calls.js')],
    ['src/main/prompts/planted.ts', lazy('../window/app-menu.js')],
    ['src/main/planted.ts', use('./files/atomic-write.js')],
    ['src/main/handlers/planted.ts', use('../files/atomic-write.js')],
    ['src/cli/planted.ts', use('../main/files/atomic-write.js')],
    ['src/cli/planted.ts', use('../main/files/folder-writer.js')],
    ['src/main/handlers/planted.ts', use('../files/folder-writer.js')],
    ['src/main/storage/planted.ts', use('../files/atomic-write.js')],
    ['src/main/storage/journal/planted.ts', use('../../files/atomic-write.js')],
    ['src/main/storage/data-folder/planted.ts', use('../../files/atomic-write.js')],
    ['src/cli/planted.ts', use('../renderer/bridge.js')],
    ['src/renderer/features/library/planted.tsx', use('../settings/settings.js')],
    ['src/renderer/ui/planted.tsx', use('../state/settings/settings.js')],
    ['src/renderer/ui/planted.tsx', use('../bridge.js')],
    ['src/renderer/panes/editor/planted.tsx', use('../../features/library/library.js')],
    ['src/main/async/planted.ts', use('../storage/storage.js')],
    ['src/main/files/planted.ts', useType('../prompts/prompt-hash.js')],
    ['src/main/prompts/planted.ts', useType('../storage/storage.js')],
    ['src/main/paths/planted.ts', use('../services/secrets.js')],
    ['src/main/window/planted.ts', use('../handlers/services.js')],
    ['src/main/storage/journal/planted.ts', useType('../attempts.js')],
    ['src/main/grader/text/planted.ts', use('../offline/read-answer.js')],
    ['src/main/grader/offline/planted.ts', useType('../llm/llm-grader.js')],
    ['src/main/grader/offline/passages/planted.ts', use('../verdict/claims.js')],
    ['src/main/grader/llm/view/planted.ts', useType('../votes/vote.js')],
    ['src/core/prompt/planted.ts', useType('../attempt/attempt-state.js')],
    ['src/core/grade/planted.ts', use('../review/report-sections.js')],
    ['src/renderer/state/planted.ts', use('../features/library/library.js')],
    ['src/renderer/frame/planted.tsx', use('../app/screens.js')],
  ])('%s: %j is refused', async (file, text) => {
    expect(await rulesBroken(file, text)).toEqual([zones]);
  });

  test.each([
    ['src/ipc/planted.ts', use('../core/result.js')],
    ['src/main/planted.ts', use('../ipc/contract.js')],
    ['src/main/storage/planted.ts', use('../files/folder-writer.js')],
    ['src/main/storage/data-folder/import-export.ts', use('../../files/atomic-write.js')],
    ['src/main/grader/planted.ts', use('../prompts/prompt-hash.js')],
    ['src/renderer/planted.ts', use('../core/result.js')],
    ['src/renderer/planted.ts', useType('../ipc/contract.js')],
    ['src/main/grader/llm/planted.ts', use('../offline/answer-signal.js')],
    ['src/main/grader/text/planted.test.ts', use('../offline/read-answer.js')],
    ['src/renderer/features/library/planted.tsx', use('../../state/settings/settings.js')],
  ])('%s: %j is right', async (file, text) => {
    expect(await rulesBroken(file, text)).toEqual([]);
  });
});

describe('circles', () => {
  const circles = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    const folder = await mkdtemp(join(tmpdir(), 'hotseat-guard-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    const rules = await extractDepcruiseConfig(join(root, '.dependency-cruiser.cjs'));
    const options = { ...rules.options, ruleSet: rules, validate: true, baseDir: folder };
    const { output } = await cruise(['src'], options);
    if (typeof output === 'string') throw new Error(output);
    return output.summary.violations.map(({ rule }) => rule.name);
  };

  test('two files that import each other are refused, by value and by type', async () => {
    const one = "import { y } from './two.js';\nexport const x = y;\n";
    const two = (word: string) =>
      `import ${word} { x } from './one.js';\nexport const y = 1 as X;\ntype X = typeof x;\n`;
    for (const word of ['', 'type']) {
      expect(await circles({ 'src/cli/one.ts': one, 'src/cli/two.ts': two(word) })).toContain(
        'no-circle',
      );
    }
  });

  test('two folders of core that lean on each other are refused', async () => {
    const files = {
      'src/core/one/low.ts': 'export const x = 1;\n',
      'src/core/two/middle.ts': "export { x } from '../one/low.js';\n",
      'src/core/one/high.ts': "export { x } from '../two/middle.js';\n",
    };
    expect(await circles(files)).toContain('no-circle-of-folders');
  });

  test('one folder above another is right', async () => {
    const files = {
      'src/core/one/low.ts': 'export const x = 1;\n',
      'src/core/two/high.ts': "export { x } from '../one/low.js';\n",
    };
    expect(await circles(files)).toEqual([]);
  });
});

describe('the disk', () => {
  const bare = (name: string): string =>
    `import { ${name} } from 'node:fs/promises';\nexport const x = ${name};\n`;

  test.each(['writeFile', 'rm', 'rename', 'mkdir', 'open', 'readFile'])(
    'storage may not call %s itself: it neither knows where a path leads nor what lies there',
    async (name) => {
      expect(await rulesBroken('src/main/storage/planted.ts', bare(name))).toEqual([imports]);
      expect(await rulesBroken('src/main/files/planted.ts', bare(name))).toEqual([]);
      expect(await rulesBroken('src/main/storage/planted.test.ts', bare(name))).toEqual([]);
    },
  );
});

describe('imports that have one home', () => {
  const homes = {
    lowdb: 'src/main/storage',
    openai: 'src/main/model',
    '@excalidraw/excalidraw': 'src/renderer/panes/whiteboard',
    'monaco-editor/editor': 'src/renderer/panes/editor',
    mermaid: 'src/renderer/panes/diagram',
    mathjs: 'src/renderer/panes/sums',
    'ts-fsrs': 'src/core/schedule',
    pyodide: 'src/renderer/panes/editor',
    'quickjs-emscripten-core': 'src/main/runner',
  };
  const strangers = ['src/main', 'src/renderer/features/library', 'src/cli', 'src/main/prompts'];

  test.each(Object.entries(homes))('%s lives in %s alone', async (name, home) => {
    expect(await rulesBroken(`${home}/planted.ts`, use(name) + lazy(name))).toEqual([]);
    for (const folder of strangers) {
      expect(await rulesBroken(`${folder}/planted.ts`, use(name))).toEqual([imports]);
      expect(await rulesBroken(`${folder}/planted.ts`, lazy(name))).toEqual([syntax]);
    }
  });

  test.each([
    ['src/main/storage/planted.ts', "import { app } from 'electron';\nexport const x = app;\n"],
    ['src/main/interviewer/planted.ts', use('electron/main')],
    ['src/cli/planted.ts', use('electron')],
    ['src/renderer/planted.ts', use('electron')],
    ['src/renderer/planted.ts', use('node:fs')],
    ['src/core/planted.ts', use('node:fs')],
    ['src/core/planted.ts', use('react')],
    ['src/main/planted.ts', use('react')],
    ['src/renderer/planted.ts', use('../ipc/contract.js')],
    ['src/renderer/planted.ts', use('../preload/index.js')],
    [
      'src/main/handlers/planted.ts',
      "import { ipcMain } from 'electron';\nipcMain.on('x', () => 1);\n",
    ],
    ['src/preload/planted.ts', "import { ipcMain } from 'electron';\nipcMain.on('x', () => 1);\n"],
    [
      'src/main/dispatch/serve-calls.ts',
      "import { ipcRenderer } from 'electron';\nvoid ipcRenderer.invoke('x');\n",
    ],
  ])('%s: %j is refused', async (file, text) => {
    expect(await rulesBroken(file, text)).toContain(imports);
  });
});

describe('shapes', () => {
  test.each([
    ['a long file', 'export const x = 1;\n'.repeat(1) + '// line\n'.repeat(301), 'max-lines'],
    ['any', 'export const x = (y: any): unknown => y;\n', '@typescript-eslint/no-explicit-any'], // planted: the guard has to see it
    [
      '!',
      'export const x = (y?: string): number => y!.length;\n',
      '@typescript-eslint/no-non-null-assertion',
    ],
    [
      'a pattern that takes the square',
      'export const x = /\\s+$/;\n',
      'regexp/no-super-linear-move',
    ],
    [
      'a pattern that goes back and forth',
      'export const x = /^[^:]+?\\s*->$/;\n',
      'regexp/no-super-linear-backtracking',
    ],
    ['an enum', 'export enum X {\n  A,\n}\n', syntax],
    ['an interface', 'export interface X {\n  readonly a: number;\n}\n', syntax],
    ['a default export', 'export default 1;\n', 'import-x/no-default-export'],
    [
      'an empty catch',
      'try {\n  x();\n} catch {}\nfunction x(): void {\n  void 0;\n}\n',
      'no-empty',
    ],
  ])('%s is refused', async (_name, text, rule) => {
    expect(await rulesBroken('src/core/planted.ts', text)).toContain(rule);
  });

  test('a hook after a condition is refused', async () => {
    const text =
      "import { useState } from 'react';\nexport function A({ b }: { readonly b: boolean }): null {\n" +
      '  if (b) useState(1);\n  return null;\n}\n';
    expect(await rulesBroken('src/renderer/planted.tsx', text)).toContain(
      'react-hooks/rules-of-hooks',
    );
  });
});

describe('core compiles alone', () => {
  test.each([
    'window.alert(1)',
    'process.cwd()',
    'setTimeout(() => 1, 1)',
    'document.title',
    'console.log(1)',
  ])('%s does not compile there', async (expression) => {
    expect(await compileErrors(`export const x: unknown = ${expression};\n`)).not.toEqual([]);
  });

  test('Date and Math do', async () => {
    expect(await compileErrors('export const x: number = Math.max(Date.UTC(2026), 1);\n')).toEqual(
      [],
    );
  });
});

async function compileErrors(text: string): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'hotseat-guard-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'planted.ts');
  await writeFile(file, text);
  const path = join(root, 'src/core/tsconfig.json');
  const config = ts.getParsedCommandLineOfConfigFile(
    path,
    { rootDir: folder },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  const program = ts.createProgram([file], config?.options ?? {});
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}
