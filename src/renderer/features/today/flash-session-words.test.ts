import { expect, test } from 'vitest';
import { draftsWords, whyDueWords } from './flash-session-words.js';

// Bug: "4 answers that you began or left open are kept until you close Hotseat", and of those left open none was due after that.
test('what was left open is told with what is due, and what was begun apart', () => {
  const due = { dueCount: 5, openCount: 0, minutes: 10 };
  expect(whyDueWords(due)).toBe('From what you missed: about 10 min.');
  expect(whyDueWords({ ...due, openCount: 1 })).toBe(
    'You left 1 open: settle it, your answer is kept. The rest is from what you missed. In all about 10 min.',
  );
  expect(whyDueWords({ ...due, dueCount: 4, openCount: 4 })).toBe(
    'You left 4 open: settle them, your answers are kept. In all about 10 min.',
  );
  expect(draftsWords(2)).toBe('2 answers that you began are kept until you close Hotseat.');
});
