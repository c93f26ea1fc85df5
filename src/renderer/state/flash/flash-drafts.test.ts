import { expect, test } from 'vitest';
import type { FlashGraded } from '../../../core/schedule/flash-question.js';
import { draftOf, draftsAfter } from './flash-drafts.js';

const one = { promptId: 'kv-cache', criterionId: 'why', leftOpen: '' };
const other = { promptId: 'kv-cache', criterionId: 'cost', leftOpen: '' };
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

// Bug: what the disk has of an answer that was left open was said to be kept only until the app closes.
test('what was left open stands in the field and is no draft, unless it was changed', () => {
  const open = { ...one, leftOpen: 'Keys stay' };
  expect(draftOf({}, open)).toBe('Keys stay');
  expect(draftsAfter({}, [open], [{ text: 'Keys stay', graded: null }])).toEqual({});
  const more = draftsAfter({}, [open], [{ text: 'Keys stay, values too', graded: null }]);
  expect(draftOf(more, open)).toBe('Keys stay, values too');
  const unsure = { ...graded, verdict: 'unsure' as const, rating: null };
  expect(draftsAfter({}, [one], [{ text: 'Keys stay', graded: unsure }])).toEqual({});
});
