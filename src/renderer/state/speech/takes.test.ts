// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { loadTakes, removeTake, useTakes } from './takes.js';

// Bug: the takes of a report that was left came into the next one, once one of them had been deleted.
test('a take that is deleted late leaves the list of another attempt alone', async () => {
  let remove = (_: unknown): void => undefined;
  const call = vi.fn((name: string, { attemptId }: { attemptId: string }) =>
    name === 'take:remove'
      ? new Promise((resolve) => (remove = resolve))
      : Promise.resolve({ ok: true, value: [{ file: `${attemptId}.webm` }] }),
  );
  vi.stubGlobal('hotseat', { call, on: () => () => undefined });
  await loadTakes('one');
  const removed = removeTake('one', 'clarify-1.webm');
  await loadTakes('two');
  remove({ ok: false, error: { kind: 'internal' } });
  await removed;
  expect(useTakes.getState()).toEqual({
    attemptId: 'two',
    takes: [{ file: 'two.webm' }],
    problem: null,
  });
});
