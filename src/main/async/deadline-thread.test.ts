import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { deadlineThread, type DeadlineThread } from './deadline-thread.js';
import { threadOf } from './source-thread.fixture.js';

vi.setConfig({ testTimeout: 30_000 }); // threads start slowly on a busy machine

const script = `
import { parentPort, threadId } from 'node:worker_threads';
parentPort.on('message', (message) => {
  if (message === 'loop') for (;;);
  if (message === 'throw') throw new Error('thrown');
  if (message === 'hoard') for (const all = [];;) all.push(new Array(10_000).fill({}));
  parentPort.postMessage({ message, threadId });
});
`;
const bounds = { limitMs: 10_000, idleMs: 10_000, mostMb: 64 };

async function open(more: Partial<typeof bounds> = {}): Promise<DeadlineThread> {
  return deadlineThread(await threadOf(script), { ...bounds, ...more });
}

async function idOf(thread: DeadlineThread): Promise<number> {
  const reply = await thread('hello');
  expect(reply).toMatchObject({ ok: true, value: { message: 'hello' } });
  return (reply.ok ? (reply.value as { threadId: number }) : { threadId: -1 }).threadId;
}

test('one thread answers all, in their order', async () => {
  const thread = await open();
  const first = await idOf(thread);
  const replies = await Promise.all([thread('a'), thread('b'), thread('c')]);
  expect(replies).toEqual(
    ['a', 'b', 'c'].map((message) => ({ ok: true, value: { message, threadId: first } })),
  );
});

test('what takes too long is ended, and what waited for its turn is answered by a new thread', async () => {
  const thread = await open({ limitMs: 3000 });
  const first = await idOf(thread);
  const [looped, next] = await Promise.all([thread('loop'), idOf(thread)]);
  expect(looped).toEqual({ ok: false, error: { kind: 'timed-out', afterMs: 3000 } });
  expect(next).not.toBe(first);
});

// Bug: "cancel < 500 ms" would hang on what others have asked for.
test('who cancels is told at once, whether it runs or waits, and the others keep their turn', async () => {
  const thread = await open();
  await idOf(thread);
  const [runs, waits] = [new AbortController(), new AbortController()];
  const running = thread('loop', runs.signal);
  const waiting = thread('never', waits.signal);
  const other = idOf(thread);
  for (const [controller, reply] of [
    [waits, waiting],
    [runs, running],
  ] as const) {
    const startMs = performance.now();
    controller.abort();
    expect(await reply).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(performance.now() - startMs).toBeLessThan(500);
  }
  expect(await other).toBeGreaterThan(0);
  expect(await thread('late', runs.signal)).toEqual({ ok: false, error: { kind: 'cancelled' } });
});

test.each([
  ['throw', 'its thread met an error of its own'],
  ['hoard', 'it takes too much memory'],
])('one that would %s ends its thread and nothing else', async (message, detail) => {
  const thread = await open();
  expect(await thread(message)).toEqual({ ok: false, error: { kind: 'failed', detail } });
  expect(await idOf(thread)).toBeGreaterThan(0);
});

test('a thread that nobody asks gives its memory back', async () => {
  const thread = await open({ idleMs: 50 });
  const first = await idOf(thread);
  await wait(400);
  expect(await idOf(thread)).not.toBe(first);
});
