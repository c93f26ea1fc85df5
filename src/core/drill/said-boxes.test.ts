import { describe, expect, test } from 'vitest';
import { settlementSchema } from '../grade/settlement.js';
import { boxSettlement, saidOfBoxes, withSaid, type BoxSaid } from './said-boxes.js';

const missing: BoxSaid = { kind: 'missing' };
const found: BoxSaid = { kind: 'found', drawnId: 'page' };
const boxes = new Map([
  ['feed', ['a', 'b']],
  ['page', []],
]);

describe('what the person says of a box', () => {
  test('is kept as a settlement, and comes back as it was said, the last word of each', () => {
    const events = [
      boxSettlement('a', missing, 1),
      boxSettlement('b', missing, 2),
      boxSettlement('a', found, 3),
      boxSettlement('b', null, 4),
      boxSettlement('c', missing, 5),
    ];
    for (const event of events) expect(settlementSchema.safeParse(event).success).toBe(true);
    expect([...saidOfBoxes(events)]).toEqual([
      ['a', found],
      ['c', missing],
    ]);
  });
  test('is told from a criterion that was settled', () => {
    expect(saidOfBoxes([{ criterionId: 'a', verdict: 'not-met', atMs: 1 }]).size).toBe(0);
  });
  test('takes a wrong partner from a box, and gives a left-over box to one', () => {
    expect([...withSaid(boxes, new Map([['a', missing]]))]).toEqual([
      ['feed', ['b']],
      ['page', []],
    ]);
    expect([...withSaid(boxes, new Map([['a', found]]))]).toEqual([
      ['feed', ['b']],
      ['page', ['a']],
    ]);
  });
  // Bug: a box of one's own that stood for two could not be named for a third.
  test('makes one box two things, where it stands for another already', () => {
    const both = withSaid(boxes, new Map([['c', { kind: 'found', drawnId: 'feed' } as const]]));
    expect(both.get('feed')).toEqual(['a', 'b', 'c']);
  });
  test('changes nothing where it names a box that is not there', () => {
    const gone = new Map([['a', { kind: 'found', drawnId: 'gone' } as const]]);
    expect(withSaid(boxes, gone)).toEqual(boxes);
  });
});
