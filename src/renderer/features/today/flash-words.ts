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
