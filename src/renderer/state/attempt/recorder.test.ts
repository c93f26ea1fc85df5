import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { attemptEventSchema, type AttemptEvent } from '../../../core/attempt/attempt-event.js';
import type { BoardElement } from '../../../core/board/board-element.js';
import { createRecorder, type Save } from './recorder.js';

const tick = (atSec: number): AttemptEvent => ({ kind: 'ticked', atSec });
const entered = (atSec: number): AttemptEvent => ({ kind: 'phase-entered', atSec, phaseId: 'a' });

/** A journal that can be told to refuse or to hang, and that refuses gaps and overlaps as main does. */
function journal() {
  const events: AttemptEvent[] = [];
  const saves: Save[] = [];
  const state = { isFull: false, isHeld: false, calls: 0 };
  const held: (() => void)[] = [];
  const recorder = createRecorder(
    0,
    async (fromSeq, batch) => {
      state.calls += 1;
      if (state.isHeld) await new Promise<void>((resolve) => held.push(resolve));
      if (state.isFull) return { ok: false, error: { kind: 'disk-full', path: '/data' } };
      expect(fromSeq).toBe(events.length);
      events.push(...batch);
      return { ok: true, value: { nextSeq: events.length, savedAtMs: 1000 + events.length } };
    },
    (save) => saves.push(save),
    () => undefined,
  );
  return { events, saves, state, held, recorder };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('createRecorder', () => {
  it('has one append in flight and keeps the order of what comes meanwhile', async () => {
    const { events, state, held, recorder } = journal();
    state.isHeld = true;
    recorder.push([entered(1)]);
    recorder.push([entered(2)]);
    recorder.push([entered(3)]);
    expect(state.calls).toBe(1);
    state.isHeld = false;
    held.forEach((release) => release());
    expect(await recorder.flush()).toBe(true);
    expect(events.map((event) => event.atSec)).toEqual([1, 2, 3]);
  });

  it('keeps events that the disk refused, and saves them by itself once there is room', async () => {
    const { events, saves, state, recorder } = journal();
    state.isFull = true;
    recorder.push([entered(1)]);
    await vi.advanceTimersByTimeAsync(10);
    recorder.push([entered(2)]);
    expect(saves.at(-1)).toMatchObject({ kind: 'failed', problem: { kind: 'disk-full' } });
    expect(recorder.unsaved()).toHaveLength(2);
    state.isFull = false;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(events.map((event) => event.atSec)).toEqual([1, 2]);
    expect(saves.at(-1)).toEqual({ kind: 'saved', atMs: 1002 });
  });

  it('does not ask a full disk at every keystroke, but does on demand', async () => {
    const { events, state, recorder } = journal();
    state.isFull = true;
    recorder.push([entered(0)]);
    await vi.advanceTimersByTimeAsync(1);
    for (let at = 1; at < 50; at += 1) recorder.push([entered(at)]);
    expect(state.calls).toBe(1);
    expect(await recorder.flush()).toBe(false);
    state.isFull = false;
    expect(await recorder.flush()).toBe(true);
    expect(events).toHaveLength(50);
  });

  it('does not claim that something was saved when only the clock ticked', async () => {
    const { saves, recorder } = journal();
    recorder.push([entered(1)]);
    await recorder.flush();
    recorder.push([tick(2)]);
    await recorder.flush();
    expect(saves.at(-1)).toEqual({ kind: 'saved', atMs: 1001 });
  });

  it('survives a bridge that rejects, as when main dies', async () => {
    const saves: Save[] = [];
    const recorder = createRecorder(
      0,
      () => Promise.reject(new Error('gone')),
      (save) => saves.push(save),
      () => undefined,
    );
    recorder.push([entered(1)]);
    expect(await recorder.flush()).toBe(false);
    expect(saves.at(-1)).toEqual({ kind: 'failed', problem: { kind: 'internal' } });
    expect(recorder.unsaved()).toHaveLength(1);
  });
});

/** As main does: a batch is parsed whole, and one malformed event refuses all of it. */
function strictJournal() {
  const events: AttemptEvent[] = [];
  const asides: AttemptEvent[] = [];
  const recorder = createRecorder(
    0,
    async (fromSeq, batch) => {
      const parsed = attemptEventSchema.array().safeParse(batch);
      if (!parsed.success)
        return { ok: false, error: { kind: 'bad-request', detail: 'attempt:append' } };
      expect(fromSeq).toBe(events.length);
      events.push(...parsed.data);
      return { ok: true, value: { nextSeq: events.length, savedAtMs: 1 } };
    },
    () => undefined,
    (event) => asides.push(event),
  );
  return { events, asides, recorder };
}

/** What a pasted scene may hold, typed as if it were sound. */
const element = (id: string, version: unknown): BoardElement =>
  ({ id, type: 'rectangle', version, isDeleted: false }) as BoardElement;

// Bug: one event that main's schema refuses was sent again for ever, and with it everything after it was never saved.
describe('what main cannot read', () => {
  it('goes aside, and all that comes after it is saved', async () => {
    const { events, asides, recorder } = strictJournal();
    recorder.push([entered(1)]);
    recorder.push([entered(2), { kind: 'question-asked', atSec: 3, text: 'x'.repeat(5000) }]);
    recorder.push([entered(4)]);
    expect(await recorder.flush()).toBe(true);
    expect(events.map(({ atSec }) => atSec)).toEqual([1, 2, 4]);
    expect(asides).toMatchObject([{ kind: 'question-asked', atSec: 3 }]);
    expect(recorder.unsaved()).toEqual([]);
  });

  it('costs no sound element of the same board', async () => {
    const { events, asides, recorder } = strictJournal();
    const elements = ['a', 'b', 'c', 'd', 'e'].map((id) => element(id, id === 'd' ? 'x' : 1));
    recorder.push([{ kind: 'board-changed', atSec: 1, elements }]);
    recorder.push([entered(2)]);
    expect(await recorder.flush()).toBe(true);
    const kept = events.flatMap((one) => (one.kind === 'board-changed' ? one.elements : []));
    expect(kept.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'e']);
    expect(asides).toHaveLength(1);
    expect(events.at(-1)).toEqual(entered(2));
  });

  it('is all that is lost, whatever comes in whatever batches', async () => {
    vi.useRealTimers();
    const event = fc.record({ isSound: fc.boolean(), isBoard: fc.boolean() });
    const batches = fc.array(fc.array(event, { minLength: 1, maxLength: 6 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(batches, async (drawn) => {
        const { events, asides, recorder } = strictJournal();
        let at = 0;
        const sound: number[] = [];
        for (const batch of drawn) {
          recorder.push(
            batch.map(({ isSound, isBoard }) => {
              at += 1;
              if (isSound) sound.push(at);
              if (!isBoard) return entered(isSound ? at : -at);
              return {
                kind: 'board-changed',
                atSec: at,
                elements: [element('a', isSound ? 1 : null)],
              };
            }),
          );
          if (at % 3 === 0) await Promise.resolve();
        }
        expect(await recorder.flush()).toBe(true);
        expect(events.map(({ atSec }) => atSec)).toEqual(sound);
        expect(asides).toHaveLength(at - sound.length);
      }),
      { numRuns: 300 },
    );
  });
});
