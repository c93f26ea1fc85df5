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

  // Bug: "What exactly do you want to know?" to the very word that the offer names, with a line in between or none before it.
  it.each(['hint', 'Hint', 'hint please', 'give me the hint', 'a hint?', 'Okay, next hint.'])(
    'is met by “%s” at any time',
    (message) => {
      const since = [...offered, you('How many users?'), line('Two thousand.')];
      for (const talk of [[], since])
        for (const isFree of [true, false])
          expect(wantsHint(talk, message, 'What exactly do you want to know?', isFree)).toBe(true);
    },
  );

  it.each([
    'Can I have a hint?',
    'Do hints cost points?',
    'Is there a hint in the data?',
    'The hint of the user is stored.',
  ])('is told its cost before “%s” is met', (message) => {
    expect(wantsHint([], message, hintOffers.hint, false)).toBe(false);
  });

  it('knows that the cost was told before', () => {
    const since = [...offered, you('How many users?'), line('Two thousand.')];
    expect(wantsHint(since, 'Could you give me a hint?', hintOffers.hint, false)).toBe(true);
    expect(wantsHint(since, 'What would you do?', hintOffers.hint, false)).toBe(false);
  });

  it('is not met by a yes to something else', () => {
    const since = [...offered, you('How many users?'), line('Two thousand.')];
    expect(wantsHint(since, 'yes', 'All right.', false)).toBe(false);
  });
});
