import { describe, expect, it } from 'vitest';
import type { AttemptEvent } from '../attempt/attempt-event.js';
import { textAt, applySplice } from '../attempt/timed-text.js';
import { markBeside, type CriterionMark } from './criterion-marks.js';
import { drawnSince, evidenceSecond } from './evidence-second.js';

type Element = {
  readonly id: string;
  readonly type?: string;
  readonly text?: string;
  readonly [key: string]: unknown;
};

const board = (atSec: number, ...elements: readonly Element[]): AttemptEvent => ({
  kind: 'board-changed',
  atSec,
  elements: elements.map((one) => ({ type: 'rectangle', version: 1, isDeleted: false, ...one })),
});

describe('drawnSince', () => {
  it('counts a box from its last label, and not from where it was moved to', () => {
    const events = [
      board(10, { id: 'box' }),
      board(14, { id: 'label', type: 'text', text: 'Queue', containerId: 'box' }),
      board(
        90,
        { id: 'box', x: 400 },
        { id: 'label', type: 'text', text: 'Queue', containerId: 'box', x: 410 },
      ),
    ];
    expect(Object.fromEntries(drawnSince(events))).toEqual({ box: 14, label: 14 });
  });

  it('begins anew when what was deleted comes back', () => {
    const events = [
      board(1, { id: 'a' }),
      board(5, { id: 'a', isDeleted: true }),
      board(9, { id: 'a' }),
    ];
    expect(drawnSince(events).get('a')).toBe(9);
    expect(drawnSince(events.slice(0, 2)).has('a')).toBe(false);
  });
});

describe('evidenceSecond', () => {
  const drawn = new Map([
    ['a', 10],
    ['b', 25],
  ]);
  const first = textAt('flowchart LR\n  API --> Queue\n', 30);
  const diagram = applySplice(
    first,
    { at: first.text.length, remove: 0, insert: '  Queue --> DB\n' },
    50,
  );
  const state = { diagram, elapsedSec: 99 };
  const at = (kind: 'board' | 'diagram', ids: readonly string[], quote = ''): number | null =>
    evidenceSecond({ quote, place: { kind, ids: [...ids] } }, state, drawn);

  it('of a drawing is when the last of its parts stood there', () => {
    expect(at('board', ['a', 'b'])).toBe(25);
    expect(at('diagram', ['API', 'Queue'])).toBe(30);
    expect(at('diagram', ['Queue', 'DB'])).toBe(50);
    expect(at('diagram', [], 'Queue --> DB')).toBe(50);
  });

  it('is not known of parts that are not there', () => {
    expect(at('board', ['gone'])).toBeNull();
    expect(at('diagram', ['AP'])).toBeNull();
  });
});

describe('markBeside', () => {
  const marks = [5, 5, 20].map((atSec): CriterionMark => ({
    criterionId: String(atSec),
    title: '',
    verdict: 'met',
    isAntiPattern: false,
    atSec,
  }));

  it('goes to the next second with a mark, and does not stay where two criteria share one', () => {
    expect(markBeside(marks, 0, 'next')).toBe(5);
    expect(markBeside(marks, 5, 'next')).toBe(20);
    expect(markBeside(marks, 20, 'next')).toBeNull();
    expect(markBeside(marks, 20, 'previous')).toBe(5);
    expect(markBeside(marks, 5, 'previous')).toBeNull();
  });

  it('has nothing to go to where no criterion has evidence', () => {
    expect(markBeside([], 5, 'next')).toBeNull();
  });
});
