import { expect, test } from 'vitest';
import type { FlashGraded } from '../../../core/schedule/flash-question.js';
import { draftOf, draftsAfter } from './flash-drafts.js';

const one = { promptId: 'kv-cache', criterionId: 'why' };
const other = { promptId: 'kv-cache', criterionId: 'cost' };
const graded: FlashGraded = {
  ...{ answerId: 'a', criterion: 'Why', verdict: 'met', reason: '', strong: '' },
  ...{ rating: 'good', dueAtMs: 1, said: 'met', quotes: [] },
};

// Bug: whoever left a session in the middle of an answer lost it.
test('what was begun is kept for its question alone, over other sessions too', () => {
  const first = draftsAfter(
    {},
    [one, other],
    [
      { text: 'Keys stay', graded: null },
      { text: ' ', graded: null },
    ],
  );
  expect(draftOf(first, one)).toBe('Keys stay');
  expect(Object.keys(first)).toHaveLength(1);
  expect(draftOf(draftsAfter(first, [other], [{ text: 'Memory', graded: null }]), one)).toBe(
    'Keys stay',
  );
});

test('it goes once it was answered, or emptied', () => {
  const drafts = draftsAfter({}, [one], [{ text: 'Keys stay', graded: null }]);
  expect(draftsAfter(drafts, [one], [{ text: 'Keys stay', graded }])).toEqual({});
  expect(draftsAfter(drafts, [one], [{ text: '', graded: null }])).toEqual({});
});

// Bug: an answer that was left open was asked for again with an empty field.
test('what was left open is kept, as it stays due', () => {
  const open = { ...graded, verdict: 'unsure' as const, rating: null };
  expect(draftOf(draftsAfter({}, [one], [{ text: 'Keys stay', graded: open }]), one)).toBe(
    'Keys stay',
  );
});
