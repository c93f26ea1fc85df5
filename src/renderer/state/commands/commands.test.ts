// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { allCommands, noteSource, provideCommands, useCommands } from './commands.js';

const escape = (id: string) => ({
  id,
  title: id,
  section: '',
  keys: ['Escape'],
  run: () => undefined,
});

// Bug: Escape, which the note over the room names as its own, stopped a run of the code that had begun before it.
test('a note over the screen has its key before the screen, whichever came first', () => {
  const stops = [
    provideCommands('code', [escape('stop')]),
    provideCommands(noteSource, [escape('dismiss')]),
    provideCommands('frame', [escape('back')]),
  ];
  const ids = allCommands(useCommands.getState()).map(({ id }) => id);
  expect(ids).toEqual(['dismiss', 'stop', 'back']);
  for (const stop of stops) stop();
});
