import { expect, test } from 'vitest';
import { emptyCard, keyOf, withOpen, type Card } from './card.js';
import { dueCards } from './schedule.js';

const day = 86_400_000;

/** A card that was asked on one day, and is due on another. */
function cardOn(criterionId: string, lastDay: number, dueDay: number): Card {
  const memory = { stability: 1, difficulty: 5, reps: 1, lapses: 0 };
  return {
    ...emptyCard({ promptId: 'p', criterionId }),
    hasFlash: true,
    memory: { ...memory, lastAtMs: lastDay * day, dueAtMs: dueDay * day },
  };
}

// Bug: what is a day late of a month is asked before what is a day late of a day.
test('what was left open comes first, then what is late by most of its interval', () => {
  const open = withOpen(cardOn('open', 0, 30), 'e1', { id: 'e1', atMs: day, text: 'Perhaps.' });
  const cards = [cardOn('month', 0, 28), cardOn('ten', 0, 10), cardOn('day', 29, 30), open];
  const due = dueCards(new Map(cards.map((card) => [keyOf(card), card])), 31 * day);
  expect(due.map(({ criterionId }) => criterionId)).toEqual(['open', 'ten', 'day', 'month']);
});
