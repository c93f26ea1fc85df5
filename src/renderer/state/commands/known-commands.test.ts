import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { knownCommands } from '../../../core/commands/known-commands.js';

const renderer = resolve(import.meta.dirname, '../..');
const sources = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
  .map((path) => readFileSync(join(renderer, path), 'utf8'))
  .join('\n');

// Bug: a command is renamed, and the menu shows its old name for ever greyed out.
test('every command that menus list is one that some screen offers', () => {
  const ids = knownCommands.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !sources.includes(`'${id}'`))).toEqual([]);
});
