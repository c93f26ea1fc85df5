import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withLock } from './file-lock.js';

/** More than any Linux or macOS hands out. */
const noProcess = 2 ** 30;
let folder = '';
let path = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hotseat-lock-'));
  path = join(folder, 'some.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('two at once work one after the other, and leave no lock', async () => {
  /** @type {string[]} */
  const events = [];
  /** @param {string} name */
  const work = (name) =>
    withLock(path, async () => {
      events.push(`${name} begins`);
      await new Promise(setImmediate);
      events.push(`${name} ends`);
    });
  await Promise.all([work('a'), work('b')]);
  expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  expect(readdirSync(folder)).toEqual([]);
});

test('leaves no lock behind work that fails', async () => {
  await expect(withLock(path, () => Promise.reject(new Error('full disk')))).rejects.toThrow(
    'full',
  );
  expect(readdirSync(folder)).toEqual([]);
});

test('takes over from a set-up that was killed', async () => {
  writeFileSync(path, String(noProcess));
  expect(await withLock(path, () => Promise.resolve('done'))).toBe('done');
});

test('takes over when the process id went to another program long ago', async () => {
  writeFileSync(path, String(process.ppid));
  utimesSync(path, new Date(0), new Date(0));
  expect(await withLock(path, () => Promise.resolve('done'))).toBe('done');
});

// Bug: it ended with the stack of an ENOENT.
test('goes on, and says so once, where its lock is removed', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const said = vi.spyOn(console, 'log').mockReturnValue(undefined);
  const work = withLock(path, async (alsoHeldBy) => {
    rmSync(path);
    alsoHeldBy(noProcess);
    vi.advanceTimersByTime(10_000);
    return 'done';
  });
  expect(await work).toBe('done');
  expect(said.mock.calls).toEqual([[expect.stringMatching(/lock of this set-up was removed/)]]);
  expect(readdirSync(folder)).toEqual([]);
  said.mockRestore();
  vi.useRealTimers();
});
