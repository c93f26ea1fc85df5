// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { chooseWords, sayVerdict, startSettling, undoVerdict, useSettling } from './settling.js';

// Bug: U brought the criterion back without the words that were chosen for it, and the next verdict stood on others.
test('an undo brings back the words that were chosen', async () => {
  const call = vi.fn(() => Promise.resolve({ ok: true, value: [] }));
  vi.stubGlobal('hotseat', { call, on: () => () => undefined });
  const grade = { id: 'g', verdicts: [] } as unknown as Parameters<typeof undoVerdict>[1];
  const words = {
    quote: 'It waits at most 4 s.',
    place: { kind: 'code', fromLine: 1, toLine: 1, atSec: 9 },
  } as const;
  startSettling({ kind: 'open', ids: ['a', 'b'], at: 0, done: [] });
  chooseWords(words);
  const said = { attemptId: 'one', grade, criterionId: 'a', quote: words.quote } as const;
  await sayVerdict({ ...said, verdict: 'partial' });
  expect(useSettling.getState().chosen).toBeNull();
  await undoVerdict('one', grade);
  expect(useSettling.getState()).toMatchObject({ settling: { at: 0, done: [] }, chosen: words });
});
