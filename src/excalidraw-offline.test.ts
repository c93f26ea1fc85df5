import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { distFolder, patch, patches } from '../scripts/build/excalidraw-offline.js';

const dist = distFolder();
const names = (await readdir(dist)).filter((name) => name.endsWith('.js'));
const chunks = await Promise.all(names.map((name) => readFile(join(dist, name), 'utf8')));

test('each patch fits the installed Excalidraw exactly once, and no font comes from outside', () => {
  const patched = chunks.map(patch);
  const applied = patched.flatMap((one) => one.applied);
  expect([...applied].sort()).toEqual(patches.map(({ name }) => name).sort());
  expect(patched.filter(({ code }) => code.includes('esm.sh'))).toEqual([]);
});

test('code that changed is not patched in silence', () => {
  const changed = chunks.map((code) => patch(code.replaceAll('ASSETS_FALLBACK_URL', 'FALLBACK')));
  expect(changed.flatMap(({ applied }) => applied)).not.toHaveLength(patches.length);
});
