import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkFiles } from './fallback-files.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hotseat-files-'));
  mkdirSync(join(folder, 'locales'));
  writeFileSync(join(folder, 'electron'), 'binary');
  writeFileSync(join(folder, 'locales', 'de.pak'), 'words');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** @param {string} text */
const hashOf = (text) => createHash('sha256').update(text).digest('hex');
const expected = { electron: hashOf('binary'), 'locales/de.pak': hashOf('words') };

test('takes a runtime whose files are the recorded ones', async () => {
  await expect(checkFiles(folder, expected)).resolves.toBeUndefined();
});

test('refuses a file that was altered, one that is missing and one that was added, by name', async () => {
  writeFileSync(join(folder, 'electron'), 'other binary');
  rmSync(join(folder, 'locales', 'de.pak'));
  writeFileSync(join(folder, 'libevil.so'), 'new');
  const refusal = checkFiles(folder, expected);
  await expect(refusal).rejects.toThrow('locales/de.pak, ');
  await expect(refusal).rejects.toThrow('electron');
  await expect(refusal).rejects.toThrow('libevil.so');
});
