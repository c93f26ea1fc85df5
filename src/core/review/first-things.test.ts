import { describe, expect, it } from 'vitest';
import type { AttemptEvent } from '../attempt/attempt-event.js';
import { firstThings } from './first-things.js';

type Drawn = { readonly type: string; readonly isDeleted?: boolean };

const board = (atSec: number, ...elements: readonly Drawn[]): AttemptEvent => ({
  kind: 'board-changed',
  atSec,
  elements: elements.map((one, at) => ({
    id: `e${String(at)}`,
    version: 1,
    isDeleted: false,
    ...one,
  })),
});
/** Text typed behind what stands there, a piece every second from `atSec` on. */
function typed(atSec: number, pieces: readonly string[]): readonly AttemptEvent[] {
  return pieces.map((insert, index) => ({
    kind: 'text-changed',
    phaseId: 'clarify',
    atSec: atSec + index,
    splice: { at: pieces.slice(0, index).join('').length, remove: 0, insert },
  }));
}

describe('firstThings', () => {
  it('knows neither where somebody drew arrows and wrote words', () => {
    const events = [board(5, { type: 'arrow' }, { type: 'text' }), ...typed(9, ['a queue'])];
    expect(firstThings(events)).toEqual({ componentSec: null, numberSec: null });
  });

  it('takes the first box that is drawn, not one that goes', () => {
    const gone = board(3, { type: 'rectangle', isDeleted: true });
    expect(firstThings([gone, board(8, { type: 'ellipse' })]).componentSec).toBe(8);
  });

  it('takes a node of Mermaid as a component, and its header as none', () => {
    const splices = ['flowchart LR\n', '  API --> Queue\n'];
    const events = splices.map((insert, index): AttemptEvent => ({
      kind: 'diagram-changed',
      atSec: 20 + index,
      splice: { at: index * 13, remove: 0, insert },
    }));
    expect(firstThings(events).componentSec).toBe(21);
  });

  it('does not take the number of a list for an estimate', () => {
    expect(firstThings(typed(1, ['1. who asks?\n', '2. how ', 'often\n'])).numberSec).toBeNull();
  });

  // Bug: "First number at 1:42" was the 1 of O(1).
  it('does not take the order of a cost for a number', () => {
    expect(firstThings(typed(1, ['Each call is O(1) time', ', O(n) memory'])).numberSec).toBeNull();
    // Bug: "First number at 1:13" was the O(1) of "O(1) per call".
    expect(firstThings(typed(1, ['It is O(1) per call, O(2) for each'])).numberSec).toBeNull();
    expect(firstThings(typed(1, ['O(1) time, 200 bytes'])).numberSec).toBe(1);
  });

  // Bug: "First number at 20:37" was the attack "OR 1=1".
  it('does not take code for a number', () => {
    const attacks = ['An attack is OR 1=1', ' or `LIMIT 500`', ' or a `WHERE id = 40 GB`.'];
    expect(firstThings(typed(1, attacks)).numberSec).toBeNull();
  });

  // Bug: "First number at 6:56", where a sum with its result was written at 2:03.
  it('takes a sum and a fraction for numbers', () => {
    expect(firstThings(typed(3, ['mean square (25+1+1+9)/4 = 9, root 3'])).numberSec).toBe(3);
    expect(firstThings(typed(4, ['scaled it is 0.64'])).numberSec).toBe(4);
  });

  // Bug: "First number at 0:08" was the "5 pm" of a question.
  it.each([
    'Is the order in by 5 pm, or by 17:00, or at 10:15 am?',
    '- 1. which users (2) what they see',
    '2: who asks',
    'a 4-gram model and 2-bit words',
    'It answers HTTP 503, and 429s when busy; status code 404 says it is gone',
  ])('does not take %j for an estimate', (text) => {
    expect(firstThings(typed(1, [text])).numberSec).toBeNull();
  });

  it.each(['at 5 pm 40 orders come', '- 200 GB', 'HTTP at 500 requests a second', '5 minutes'])(
    'takes a number of %j',
    (text) => expect(firstThings(typed(1, [text])).numberSec).toBe(1),
  );

  it('finds a number whose unit is typed later, and one in a question', () => {
    expect(firstThings(typed(1, ['about 40', ' ms', ' at p99'])).numberSec).toBe(2);
    const asked: AttemptEvent = { kind: 'question-asked', atSec: 4, text: 'Is it 50,000 files?' };
    expect(firstThings([asked]).numberSec).toBe(4);
  });
});
