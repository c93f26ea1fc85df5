import type { Today } from '../../../core/schedule/first-day.js';
import type { Rating } from '../../../core/schedule/rating.js';
import type { Turn } from '../../state/flash/flash-session.js';

const dayMs = 86_400_000;
const counted = (count: number, one: string): string =>
  `${String(count)} ${one}${count === 1 ? '' : 's'}`;

export const questionsWords = (count: number): string => counted(count, 'flash question');
export const minutesWords = (minutes: number): string => `about ${String(minutes)} min`;

/** "tomorrow", "in 3 days", "today". */
export function whenWords(dueAtMs: number, nowMs: number): string {
  const days = Math.ceil((dueAtMs - nowMs) / dayMs);
  if (days <= 0) return 'now';
  if (days === 1) return 'tomorrow';
  return days < 60 ? `in ${String(days)} days` : `in ${String(Math.round(days / 30))} months`;
}

/** Said calmly where nothing is due. */
export function nothingDueWords(
  { answeredToday, nextDueAtMs, isNew }: Today,
  nowMs: number,
): string {
  if (isNew) return 'What you miss in an interview comes back here as a short question.';
  const done =
    answeredToday > 0
      ? `Done for today: ${counted(answeredToday, 'question')} answered.`
      : 'Nothing is due.';
  if (nextDueAtMs === null) return done;
  return `${done} The next question comes ${whenWords(nextDueAtMs, nowMs)}.`;
}

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
