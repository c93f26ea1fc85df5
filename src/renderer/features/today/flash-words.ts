import type { Act } from '../../../core/schedule/card.js';
import type { FlashGraded } from '../../../core/schedule/flash-question.js';
import type { Rating } from '../../../core/schedule/rating.js';

export const ownVerdicts = [
  { own: 'met', words: 'Met', key: '1' },
  { own: 'partial', words: 'Partly', key: '2' },
  { own: 'not-met', words: 'Not met', key: '3' },
] as const;

export const ratingKeys: Readonly<Record<Rating, string>> = {
  again: 'a',
  hard: 'h',
  good: 'g',
  easy: 'e',
};

const verdicts = {
  met: 'Met',
  partial: 'Partly met',
  'not-met': 'Not met',
  unsure: 'Open: compare, then say it yourself',
} as const;

export const flashVerdictWords = ({ verdict }: FlashGraded, isOwn: boolean): string =>
  isOwn ? `${verdicts[verdict]}, by you` : verdicts[verdict];

/** What each way to put a question away does. */
export const putAwayTitles: Readonly<Record<Exclude<Act['kind'], 'resumed'>, string>> = {
  buried: 'Ask it tomorrow, not today',
  suspended: 'Never ask it again, until you bring it back on Today',
  forgotten: 'Start anew: it comes back once you miss it again',
};
