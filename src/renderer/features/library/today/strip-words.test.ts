import { expect, test } from 'vitest';
import { firstDay } from '../../../../core/schedule/first-day.js';
import { stripWords } from './strip-words.js';

const day = 86_400_000;
const nobody = firstDay([], new Set(), 0);
const known = { ...nobody, isNew: false };
const base = { progress: null, isFailed: false, at: null, of: 0, nowMs: 0 };

// Each would catch a strip that offers what cannot be done, or says nothing of what can.
test('says what Enter does, and calmly that there is nothing to do', () => {
  const due = { ...known, dueCount: 5, minutes: 10 };
  expect(stripWords({ ...base, today: due })).toEqual({
    ...{ what: '5 flash questions', why: 'about 10 min', act: 'due' },
  });
  // A session asks twenty at most, and the minutes are its own.
  const many = { ...known, dueCount: 161, minutes: 40 };
  expect(stripWords({ ...base, today: many })).toMatchObject({
    ...{ what: '161 flash questions', why: 'the first 20 in about 40 min' },
  });
  expect(stripWords({ ...base, today: nobody }).act).toBe('new');
  const done = { ...known, answeredToday: 5, nextDueAtMs: day };
  expect(stripWords({ ...base, today: done })).toEqual({
    ...{ what: 'Done for today', act: 'soon' },
    why: '5 answered; the next question comes tomorrow · ask some more now',
  });
  // Bug: who has an interview in two days was told that nothing is due, and no way on.
  const later = { ...known, nextDueAtMs: 3 * day };
  expect(stripWords({ ...base, today: later })).toEqual({
    ...{ what: 'Ask some flash questions now', act: 'soon' },
    why: 'Nothing is due; the next question comes in 3 days',
  });
  expect(stripWords({ ...base, today: known }).why).toBe('What you miss comes back here');
});

test('a session under way goes before all else; what cannot be read can be asked again', () => {
  const today = { ...known, dueCount: 5 };
  expect(stripWords({ ...base, today, at: 2, of: 5 })).toMatchObject({ why: '2 of 5' });
  // Bug: a session that was gone through stayed "1 of 1" until it was closed, and hid what is due.
  expect(stripWords({ ...base, today, at: 2, of: 1 }).act).toBe('due');
  expect(stripWords({ ...base, today: null, isFailed: true }).act).toBe('reload');
  expect(stripWords({ ...base, today, isFailed: true }).act).toBe('due');
  const progress = { done: 1, of: 2 };
  expect(stripWords({ ...base, today, progress }).why).toBe('1 of 2 attempts read');
  expect(stripWords({ ...base, today: null }).what.trim()).toBe('');
});
