import { expect, test } from 'vitest';
import { criterion, verdict } from '../../grade/rubric.fixture.js';
import { scoreOf } from '../../grade/score.js';
import { openSlipsRow, sumTitle } from './sum-words.js';

// Bug: "How the 84 points add up" stood beside "78", and no line told of the open slip between them.
test('the sum tells what it comes to if the open slips count', () => {
  const rubric = [
    criterion({ id: 'a' }),
    criterion({ id: 'slip', kind: 'anti-pattern', weight: 1 }),
  ];
  const row = (said: 'unsure' | 'not-met') => {
    const verdicts = [verdict('a', 'met'), verdict('slip', said)];
    const score = scoreOf({ rubric }, verdicts, 'senior');
    return { row: openSlipsRow(score), low: String(score.low), title: sumTitle(score) };
  };
  expect(row('not-met').row).toBeNull();
  const open = row('unsure');
  expect(open.row).toEqual({ what: 'If the open slips count', points: open.low });
  expect(open.low).not.toBe('100');
  // Bug: "35 to 100" above, and 40 points below, without a word on which holds.
  expect(row('not-met').title).toBe('How the 100 points add up');
  expect(open.title).toBe(`How the 100 points so far add up, and why it may be ${open.low}`);
});
