import { describe, expect, it } from 'vitest';
import type { AttemptEvent, StartedEvent } from '../attempt/attempt-event.js';
import { foldAttempt } from '../attempt/attempt-state.js';
import { passageWords } from './passage.js';
import { passagesOf } from './passages-of.js';

const phases = [
  { id: 'clarify', title: 'Clarify' },
  { id: 'design', title: 'Design' },
];
const started: StartedEvent = {
  ...{ kind: 'started', atSec: 0, startedAtMs: 0, promptId: 'p', promptHash: 'h' },
  ...{ mode: 'mock', level: 'senior', timeFactor: 1, phaseId: 'clarify' },
  starter: 'def fuse(a, b):\n    ...\n',
};
const insert = (text: string, at = 0) => ({ at, remove: 0, insert: text });

function found(...events: readonly AttemptEvent[]) {
  const all = [started, ...events];
  const state = foldAttempt(all);
  if (state === null) throw new Error('no state');
  return passagesOf(state, all, { phases, code: { starter: started.starter } });
}

describe('passagesOf', () => {
  it('takes each line of the notes with its place, its phase and its second', () => {
    const text = 'cache the answers\n\nqueue the writes';
    const [first, second, ...rest] = found(
      { kind: 'text-changed', atSec: 70, phaseId: 'design', splice: insert(text) },
      { kind: 'text-changed', atSec: 90, phaseId: 'design', splice: insert('!', text.length) },
    );
    expect(rest).toEqual([]);
    expect(first && passageWords(first)).toBe('Design · 1:10');
    expect(second).toEqual({
      ...{ part: 'notes', phase: 'Design', atSec: 90, text: 'queue the writes!' },
      place: { kind: 'text', phaseId: 'design', start: 19, end: 36, atSec: 90 },
    });
  });

  it('cuts a line without an end into pieces, whose places add up to the text', () => {
    const text = 'one two three '.repeat(100);
    const passages = found({
      ...{ kind: 'text-changed', atSec: 1, phaseId: 'clarify' },
      splice: insert(text),
    });
    expect(passages.length).toBeGreaterThan(2);
    expect(passages.map((one) => one.text).join('')).toBe(text);
    expect(Math.max(...passages.map((one) => one.text.length))).toBeLessThanOrEqual(401);
    expect(
      passages.every(({ text: piece, place }) => {
        return place?.kind === 'text' && text.slice(place.start, place.end) === piece;
      }),
    ).toBe(true);
  });

  it('opens an answer at the question that it answers', () => {
    const passages = found(
      { kind: 'answer-given', atSec: 1, text: 'Welcome', factId: null },
      { kind: 'question-asked', atSec: 5, text: 'How many users?' },
      { kind: 'answer-given', atSec: 6, text: 'A million', factId: 'users' },
    );
    expect(passages.map(({ part, place }) => [part, place])).toEqual([
      ['answer', null],
      ['question', { kind: 'question', index: 0, atSec: 5 }],
      ['answer', { kind: 'question', index: 0, atSec: 6 }],
    ]);
  });

  it('takes what the person wrote in the code, and not what the prompt brought along', () => {
    const code = insert('    return sorted(a + b)\n', started.starter.length);
    const passages = found({ kind: 'code-changed', atSec: 3, splice: code });
    expect(passages.map(({ text, place }) => [text.trim(), place])).toEqual([
      ['return sorted(a + b)', { kind: 'code', fromLine: 3, toLine: 3, atSec: 3 }],
    ]);
  });

  it('finds a label on the board in the phase that it was drawn in, and none that was rubbed out', () => {
    const element = (id: string, more: object) => ({
      ...{ id, type: 'text', version: 1, isDeleted: false },
      ...more,
    });
    const elements = [
      element('t1', { text: 'Vector\nindex', containerId: 'box' }),
      element('t2', { text: 'gone', isDeleted: true }),
      element('r', { type: 'rectangle', text: 'no text of its own' }),
    ];
    const [label, ...rest] = found(
      { kind: 'phase-entered', atSec: 60, phaseId: 'design' },
      { kind: 'board-changed', atSec: 61, elements },
    );
    expect(rest).toEqual([]);
    expect(label && passageWords(label)).toBe('Board · Design · 1:01');
    expect(label?.text).toBe('Vector index');
    expect(label?.place).toEqual({ kind: 'board', ids: ['box'] });
  });

  it('names the boxes that a line of Mermaid labels', () => {
    const [, line] = found({
      ...{ kind: 'diagram-changed', atSec: 9 },
      splice: insert('flowchart LR\n api[Gateway] --> q[(Queue)]'),
    });
    expect(line?.place).toEqual({ kind: 'diagram', ids: ['api', 'q'] });
  });
});
