import { beforeEach, expect, test, vi } from 'vitest';
import { readAhead, readReview } from './read-ahead.js';

const answers: ((reply: unknown) => void)[] = [];
const call = vi.fn();
const listeners: (() => void)[] = [];
vi.stubGlobal('window', {
  hotseat: { call, on: (_: string, listener: () => void) => listeners.push(listener) },
});

const asked = (): readonly string[] =>
  call.mock.calls.map(([, input]) => (input as { readonly attemptId: string }).attemptId);
const answer = (): void => answers.shift()?.({ ok: false, error: { kind: 'internal' } });

beforeEach(() => {
  void readReview('other');
  answers.length = 0;
  call.mockReset().mockImplementation(() => new Promise((resolve) => void answers.push(resolve)));
});

test('what was read ahead is opened without asking again, once', async () => {
  const reading = readAhead('a');
  answer();
  await reading;
  await expect(readReview('a')).resolves.toMatchObject({ ok: false });
  expect(asked()).toEqual(['a']);
  void readReview('a');
  expect(asked()).toEqual(['a', 'a']);
});

test('of those asked for while one is read, only the last is read', async () => {
  const reading = readAhead('a');
  void readAhead('b');
  void readAhead('c');
  expect(asked()).toEqual(['a']);
  answer();
  await vi.waitFor(() => expect(asked()).toEqual(['a', 'c']));
  answer();
  await reading;
  expect(asked()).toEqual(['a', 'c']);
});

test('after a change it is asked for anew', async () => {
  const reading = readAhead('a');
  answer();
  await reading;
  for (const changed of listeners) changed();
  void readReview('a');
  expect(asked()).toEqual(['a', 'a']);
});

test('a change while it is read drops it too', async () => {
  const reading = readAhead('a');
  for (const changed of listeners) changed();
  answer();
  await reading;
  void readReview('a');
  expect(asked()).toEqual(['a', 'a']);
});
