// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { endFlash, startFlash, submitFlash, useFlash } from './flash-session.js';

const question = { promptId: 'kv-cache', criterionId: 'why', ask: 'Why?', kind: 'flash' } as const;

// Bug: Escape while an answer was being graded ended the session: it counted, and its verdict was never shown.
test('an answer that is being graded is shown before the session ends', async () => {
  let grade = (_: unknown): void => undefined;
  const call = vi.fn((name: string) => {
    if (name === 'flash:session') return Promise.resolve({ ok: true, value: [question] });
    if (name === 'flash:answer') return new Promise((answer) => (grade = answer));
    return Promise.resolve({ ok: false, error: { kind: 'internal' } });
  });
  vi.stubGlobal('hotseat', { call, on: () => () => undefined });
  await startFlash('due');
  const graded = submitFlash();
  endFlash();
  grade({ ok: true, value: { answerId: 'a', verdict: 'met' } });
  await graded;
  expect(useFlash.getState().session?.turns[0]?.graded).toMatchObject({ verdict: 'met' });
  endFlash();
  expect(useFlash.getState().session).toBeNull();
});
