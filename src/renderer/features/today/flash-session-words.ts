import { counted } from '../../../core/counted.js';
import type { Today } from '../../../core/schedule/first-day.js';
import type { Rating } from '../../../core/schedule/rating.js';
import type { Turn } from '../../state/flash/flash-session.js';
import { sessionWords } from '../../ui/words/today-words.js';

export const leechWords = (count: number): string =>
  `${counted(count, 'question')} ${count === 1 ? 'was' : 'were'} forgotten four times or more. Reading about ${count === 1 ? 'it' : 'them'} may help more than asking again.`;

export const ratingWords: Readonly<Record<Rating, string>> = {
  again: 'Again',
  hard: 'Hard',
  good: 'Good',
  easy: 'Easy',
};

/** What a session came to, in one calm sentence. */
export function endWords(turns: readonly Turn[]): string {
  const answered = turns.flatMap(({ graded }) => graded ?? []);
  if (answered.length === 0) return 'No question was answered. They stay due.';
  const of = (verdict: string): number =>
    answered.filter((graded) => graded.verdict === verdict).length;
  const parts = [
    [of('met'), 'met'],
    [of('partial'), 'partly met'],
    [of('not-met'), 'not met'],
    [of('unsure'), 'left open'],
  ] as const;
  const told = parts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${String(count)} ${what}`);
  return `${counted(answered.length, 'question')} answered: ${told.join(', ')}.`;
}

/** Said after a session that was left in the middle of an answer. */
export const draftsWords = (count: number): string =>
  `${counted(count, 'answer')} that you began ${count === 1 ? 'is' : 'are'} kept until you close Hotseat.`;

/** Where what is due comes from, what of it only waits to be settled, and how long it takes. */
export function whyDueWords(today: Pick<Today, 'dueCount' | 'openCount' | 'minutes'>): string {
  const { dueCount, openCount } = today;
  const long = `${sessionWords(today)}.`;
  if (openCount === 0) return `From what you missed: ${long}`;
  const [them, answers] = openCount === 1 ? ['it', 'answer is'] : ['them', 'answers are'];
  const rest = openCount < dueCount ? ' The rest is from what you missed.' : '';
  return `You left ${String(openCount)} open: settle ${them}, your ${answers} kept.${rest} In all ${long}`;
}
