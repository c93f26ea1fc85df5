import { describe, expect, it } from 'vitest';
import { hintOffers, wantsHint } from './hint-wish.js';

const line = (text: string) => ({ who: 'interviewer', text }) as const;
const you = (text: string) => ({ who: 'you', text }) as const;
const offered = [you('I am stuck'), line(hintOffers.stuck)];

// Bug: whoever said that they were stuck was sent to a button, and got no hint.
describe('a wish for a hint', () => {
  it('is met at once where hints are free', () => {
    expect(wantsHint([], 'I am stuck', hintOffers.stuck, true)).toBe(true);
    expect(wantsHint([], 'How many users?', 'Two thousand.', true)).toBe(false);
  });

  it('is told its cost first in a mock, and met when it is said again', () => {
    expect(wantsHint([], 'I am stuck', hintOffers.stuck, false)).toBe(false);
    expect(wantsHint(offered, 'Still stuck', hintOffers.stuck, false)).toBe(true);
    expect(wantsHint(offered, 'give me a hint', hintOffers.hint, false)).toBe(true);
  });

  it.each(['hint', 'Yes, please.', 'OK, I’d like one', 'sure'])('is met by “%s”', (message) => {
    expect(wantsHint(offered, message, 'I don’t know.', false)).toBe(true);
  });

  it.each(['no', 'Yes, but how many users are there?', 'I want a queue', ''])(
    'is not met by “%s”',
    (message) => {
      expect(wantsHint(offered, message, 'I don’t know.', false)).toBe(false);
    },
  );

  it('is not met by a yes to something else', () => {
    const since = [...offered, you('How many users?'), line('Two thousand.')];
    expect(wantsHint(since, 'yes', 'All right.', false)).toBe(false);
  });
});
