// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import {
  endFlash,
  leaveFlash,
  nextFlash,
  rateFlash,
  reopenFlash,
  startFlash,
  submitFlash,
  typeFlash,
  useFlash,
} from './flash-session.js';

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

// Bug: the way to Today led back to the end of a session that was over, and not to what was due by then.
test('a session that is over ends with its screen, and one that is not outlasts it', async () => {
  const call = vi.fn((name: string) =>
    Promise.resolve(
      name === 'flash:session'
        ? { ok: true, value: [question] }
        : { ok: false, error: { kind: 'internal' } },
    ),
  );
  vi.stubGlobal('hotseat', { call, on: () => () => undefined });
  await startFlash('due');
  leaveFlash();
  expect(useFlash.getState().session?.at).toBe(0);
  nextFlash();
  leaveFlash();
  expect(useFlash.getState().session).toBeNull();
});

// Bug: an open question that was passed could not be settled any more: the end only counted it.
test('what was left open is shown again from the end, and leads back to it', async () => {
  const questions = ['why', 'cost', 'size'].map((criterionId) => ({ ...question, criterionId }));
  const graded = { answerId: 'a', verdict: 'unsure', rating: null };
  const call = vi.fn((name: string) => {
    if (name === 'flash:drafts') return Promise.resolve({ ok: true, value: {} });
    return Promise.resolve({ ok: true, value: name === 'flash:session' ? questions : graded });
  });
  vi.stubGlobal('hotseat', { call, on: () => () => undefined });
  await startFlash('due');
  for (const _ of questions) {
    await submitFlash();
    nextFlash();
  }
  expect(useFlash.getState().session?.at).toBe(3);
  reopenFlash(0);
  expect(useFlash.getState().session).toMatchObject({ at: 0, turns: [{ graded }, {}, {}] });
  nextFlash();
  expect(useFlash.getState().session?.at).toBe(3);
  endFlash();
});

// Bug: who rated an answer and went on before the disk had it found the next question answered, by the words of the last.
test('what is said of an answer stays with it, although one has gone on meanwhile', async () => {
  const questions = ['why', 'cost'].map((criterionId) => ({ ...question, criterionId }));
  const graded = { answerId: 'a', verdict: 'met', rating: 'good' };
  let say = (_: unknown): void => undefined;
  const call = vi.fn((name: string) => {
    if (name === 'flash:session') return Promise.resolve({ ok: true, value: questions });
    if (name === 'flash:say') return new Promise((answer) => (say = answer));
    return Promise.resolve({ ok: true, value: graded });
  });
  vi.stubGlobal('hotseat', { call, on: () => () => undefined });
  await startFlash('due');
  await submitFlash();
  const rated = rateFlash('easy');
  nextFlash();
  typeFlash('the next');
  say({ ok: true, value: { verdict: 'met', rating: 'easy' } });
  await rated;
  expect(useFlash.getState().session).toMatchObject({
    at: 1,
    turns: [
      { rating: 'easy', graded: { rating: 'easy' } },
      { text: 'the next', graded: null },
    ],
  });
  endFlash();
  useFlash.setState({ drafts: {} });
});

// Bug: an answer that was begun was gone after the end of the app, though an interview keeps every word within a second.
test('what was begun is kept while one types, stands there after a start, and goes with its hand-in', async () => {
  vi.useFakeTimers();
  vi.resetModules();
  const again = await import('./flash-session.js');
  const kept: Record<string, string>[] = [];
  const call = vi.fn((name: string, said?: { readonly drafts: Record<string, string> }) => {
    if (name === 'flash:keep-drafts' && said !== undefined) kept.push(said.drafts);
    const replies: Record<string, unknown> = {
      'flash:session': [{ ...question, leftOpen: '' }],
      'flash:drafts': { 'kv-cache why': 'Begun before' },
      'flash:answer': { answerId: 'a', verdict: 'met', rating: 'good' },
    };
    return Promise.resolve({ ok: true, value: replies[name] });
  });
  vi.stubGlobal('hotseat', { call, on: () => () => undefined });
  await again.startFlash('due');
  expect(again.useFlash.getState().session?.turns[0]?.text).toBe('Begun before');
  for (let letters = 1; letters <= 20; letters += 1) {
    again.typeFlash('x'.repeat(letters));
    vi.advanceTimersByTime(100);
  }
  expect(kept.length).toBeGreaterThanOrEqual(2);
  vi.advanceTimersByTime(250);
  expect(kept.at(-1)).toEqual({ 'kv-cache why': 'x'.repeat(20) });
  await again.submitFlash();
  vi.advanceTimersByTime(250);
  expect(kept.at(-1)).toEqual({});
  vi.useRealTimers();
});
