import { beforeEach, expect, test, vi } from 'vitest';
import type { AttemptSummary } from '../../../core/history/attempt-summary.js';
import { keepSearchReady, lookFor, useTextSearch } from './text-search.js';

const call = vi.fn();
const heard = new Map<string, (news: unknown) => void>();
const on = (event: string, hear: (news: unknown) => void) => {
  heard.set(event, hear);
  return () => heard.delete(event);
};
vi.stubGlobal('window', { hotseat: { call, on } });

const known = { graders: [], shortIds: [] };
const nobody = (): readonly AttemptSummary[] => [];
const found = () => useTextSearch.getState().found;
const asked = (): readonly string[] => call.mock.calls.map(([route]) => String(route));

beforeEach(() => {
  call.mockReset();
  useTextSearch.setState({ found: null, facts: known, error: null });
});

test('until the words are found the list keeps what it has, and no title is filtered in between', async () => {
  call.mockResolvedValue({ ok: true, value: { ids: 'a\nb', first: [] } });
  const seen: (string | undefined)[] = [];
  const stop = useTextSearch.subscribe((state) => seen.push(state.found?.query));
  await lookFor('ra', 'newest', nobody);
  stop();
  expect(seen).toEqual(['ra']);
  expect([...(found()?.ranks ?? [])]).toEqual([
    ['a', 0],
    ['b', 1],
  ]);
});

test('a single letter, texts still being read, and a search that fails: titles are answered', async () => {
  await lookFor('r', 'newest', nobody);
  expect([found()?.query, found()?.ranks.size, asked()]).toEqual(['r', 0, []]);

  useTextSearch.setState({ found: null, facts: null });
  call.mockReturnValue(new Promise(() => undefined));
  void lookFor('rag', 'newest', nobody);
  expect(found()?.query).toBe('rag');

  useTextSearch.setState({ found: null, facts: known });
  call.mockResolvedValue({ ok: false, error: { kind: 'internal' } });
  await lookFor('rags', 'newest', nobody);
  expect(found()?.query).toBe('rags');
  expect(useTextSearch.getState().error).toEqual({ kind: 'internal' });

  await lookFor(' ', 'newest', nobody);
  expect(found()).toBeNull();
});

test('only passages of attempts in sight are asked for, where the first do not hold them', async () => {
  const passage = { where: 'Design', pieces: [], place: null };
  const lines = (id: string) => ({ id, passages: [passage, passage, passage] });
  const ids = Array.from({ length: 60 }, (_, n) => `a${String(n)}`);
  const shown = ids.map((id) => ({ id }) as AttemptSummary);
  const answer = { ids: ids.join('\n'), first: ids.slice(0, 14).map(lines) };
  call.mockImplementation((route: string) =>
    Promise.resolve({ ok: true, value: route === 'history:find' ? answer : [] }),
  );
  await lookFor('cache', 'newest', () => shown);
  expect(asked()).toEqual(['history:find']);

  // A filter left out the first ten.
  await lookFor('cache', 'newest', () => shown.slice(10));
  expect(asked()).toEqual(['history:find', 'history:find', 'history:passages']);
  const wanted = (call.mock.calls.at(-1)?.[1] as { readonly ids: readonly string[] }).ids;
  expect([wanted[0], wanted.length]).toEqual(['a14', 20]);
});

// Bug: "Reading what you wrote: 3 of 3" stood above the list for ever: the last news came after the reply.
test('what is read to its end is no longer told as being read', () => {
  call.mockReturnValue(new Promise(() => undefined));
  const stop = keepSearchReady();
  const tell = heard.get('history:progress');
  tell?.({ done: 2, of: 3 });
  expect(useTextSearch.getState().progress).toEqual({ done: 2, of: 3 });
  tell?.({ done: 3, of: 3 });
  expect(useTextSearch.getState().progress).toBeNull();
  stop();
});
