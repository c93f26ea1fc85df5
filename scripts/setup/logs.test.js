import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lastLines, runIntoLog } from './logs.js';

test("a command's words go to a log that names it, emptied once and then added to", async () => {
  const words = (/** @type {string} */ text) => ['-e', `console.log(${JSON.stringify(text)})`];
  const first = await runIntoLog('logs-test', process.execPath, words('one'));
  const code = ['-e', 'console.error("two"); process.exit(3)'];
  const second = await runIntoLog('logs-test', process.execPath, code);
  expect([first.code, second.code]).toEqual([0, 3]);
  const lines = readFileSync(second.log, 'utf8').trim().split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/^\$ .*node/);
  expect([lines[1], lines[3]]).toEqual(['one', 'two']);
});

test('shows the end of a long log, the whole of a short one', () => {
  expect(lastLines('a\nb\nc\n\n', 2)).toBe('b\nc');
  expect(lastLines('a\n', 20)).toBe('a');
});
