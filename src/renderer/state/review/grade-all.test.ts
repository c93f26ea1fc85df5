// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { overviewOf } from '../../../core/history/attempt-overview.js';
import { gradeAll, stopGradingAll, useGradeAll } from './grade-all.js';

// Bug: stopped in the moment in which a grade was there, it went on to the next attempt all the same.
test('a stop holds, also where the grade under way is there already', async () => {
  let grade = (_: unknown): void => undefined;
  const graded: string[] = [];
  const call = vi.fn((name: string, input?: { attemptId: string }) => {
    if (name === 'attempt:tests') return Promise.resolve({ ok: true, value: null });
    if (name === 'attempt:overview') return Promise.resolve({ ok: true, value: overviewOf([]) });
    if (name !== 'attempt:grade') return Promise.resolve({ ok: true, value: undefined });
    graded.push(input?.attemptId ?? '');
    return new Promise((resolve) => (grade = resolve));
  });
  vi.stubGlobal('hotseat', { call, on: () => () => undefined });
  const all = gradeAll(['one', 'two'], 'offline');
  await expect.poll(() => graded).toEqual(['one']);
  stopGradingAll();
  grade({ ok: true, value: { id: 'g' } });
  await all;
  expect(graded).toEqual(['one']);
  expect(useGradeAll.getState().now).toEqual({ kind: 'idle' });
});
