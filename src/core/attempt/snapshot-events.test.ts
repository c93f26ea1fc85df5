import { describe, expect, it } from 'vitest';
import { startAttempt, step, type AttemptState } from './attempt-state.js';
import type { AttemptEvent } from './attempt-event.js';
import { attemptEventSchema } from './attempt-event.js';
import type { BoardElement } from '../board/board-element.js';
import { changedElements, eventsBetween, maxInsert } from './snapshot-events.js';

const started = startAttempt({
  kind: 'started',
  atSec: 0,
  startedAtMs: 0,
  promptId: 'p',
  promptHash: 'h',
  mode: 'mock',
  level: 'senior',
  timeFactor: 1,
  phaseId: 'clarify',
  starter: 'def f():\n',
});

const fold = (state: AttemptState, events: readonly AttemptEvent[]): AttemptState =>
  events.reduce(step, state);

const box = (id: string, version = 1, isDeleted = false): BoardElement => ({
  id,
  type: 'rectangle',
  version,
  versionNonce: version * 7,
  isDeleted,
});

describe('eventsFor', () => {
  it('records nothing when a pane was touched and says the same', () => {
    expect(eventsBetween(started, { kind: 'code', text: 'def f():\n' }, 3)).toEqual([]);
    expect(eventsBetween(started, { kind: 'text', phaseId: 'clarify', text: '' }, 3)).toEqual([]);
  });

  it('keeps the phase of a text, so that notes never land in the phase that is entered next', () => {
    const events = eventsBetween(started, { kind: 'text', phaseId: 'design', text: 'index' }, 3);
    expect(fold(started, events).texts['design']?.text).toBe('index');
    expect(fold(started, events).texts['clarify']).toBeUndefined();
  });

  it('gives a paste of a megabyte as one splice', () => {
    const text = 'word '.repeat(210_000);
    const events = eventsBetween(started, { kind: 'text', phaseId: 'clarify', text }, 3);
    expect(events).toHaveLength(1);
    expect(attemptEventSchema.array().safeParse(events).success).toBe(true);
  });

  it('cuts a paste that the journal would refuse for ever, and loses none of it', () => {
    const text = 'x'.repeat(2 * maxInsert + 5);
    const events = eventsBetween(started, { kind: 'code', text }, 3);
    expect(attemptEventSchema.array().safeParse(events).success).toBe(true);
    expect(fold(started, events).code.text).toBe(text);
  });
});

describe('changedElements', () => {
  const known = new Map([box('a'), box('b')].map((element) => [element.id, element]));

  it('takes the new and the changed, and leaves the others', () => {
    expect(changedElements(known, [box('a'), box('b', 2), box('c')])).toEqual([
      box('b', 2),
      box('c'),
    ]);
  });

  it('records a deletion, in the scene or by its absence', () => {
    expect(changedElements(known, [box('a', 2, true), box('b')])).toEqual([box('a', 2, true)]);
    expect(changedElements(known, [box('a')])).toEqual([
      { ...box('b'), isDeleted: true, version: 2 },
    ]);
  });

  it('notices a vanished element when as many new ones came, as an import over a board does', () => {
    const gone = changedElements(known, [box('c'), box('d')]).filter(({ isDeleted }) => isDeleted);
    expect(gone.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('does not journal what was drawn and deleted between two saves, nor a deletion twice', () => {
    const after = new Map(known).set('b', box('b', 2, true));
    expect(changedElements(after, [box('a'), box('x', 1, true)])).toEqual([]);
    expect(changedElements(after, [box('a')])).toEqual([]);
  });

  it('sees an undo that brings back an older version number with another nonce', () => {
    expect(changedElements(known, [box('a'), { ...box('b'), versionNonce: 1 }])).toHaveLength(1);
  });
});
