// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { allCommands, noteSource, type Command } from './commands.js';

const escape = (id: string): readonly Command[] => [
  { id, title: id, section: '', keys: ['Escape'], run: () => undefined },
];

// Bug: Escape, which the note over the room names as its own, stopped a run of the code that had begun before it.
test('a note over the screen has its key before the screen, whichever came first', () => {
  const bySource = { code: escape('stop'), frame: escape('back'), [noteSource]: escape('dismiss') };
  const ids = allCommands({ bySource }).map(({ id }) => id);
  expect(ids).toEqual(['dismiss', 'stop', 'back']);
});
