import { counted } from '../../../core/counted.js';
import { percentWords } from '../../../core/grade/score-words.js';
import {
  mostQuestions,
  type DueDrill,
  type Today,
  type UnseenProposal,
  type WeakProposal,
} from '../../../core/schedule/first-day.js';
import { midnightBefore } from './time-words.js';

const dayMs = 86_400_000;

export const questionsWords = (count: number): string => counted(count, 'flash question');

/** How long the next session takes, and how many it asks where that is not all of them. */
export function sessionWords({ dueCount, minutes }: Pick<Today, 'dueCount' | 'minutes'>): string {
  const long = `about ${String(minutes)} min`;
  return dueCount > mostQuestions ? `the first ${String(mostQuestions)} in ${long}` : long;
}

/** How a board drill went when it was drawn last, and what it draws where that is not the architecture as it is asked for. */
export const lastTimeWords = ({ mode, lastShare }: Pick<DueDrill, 'mode' | 'lastShare'>): string =>
  `${mode === 'changed' ? 'after the change · ' : ''}last time ${percentWords(lastShare)} found`;

/** The topic that goes worst. It may be at a lean hire, which is not weak. */
export const topicWords = ({ topic }: Pick<WeakProposal, 'topic'>): string =>
  `To work on: ${topic}`;

/** Why a weak topic leads to a prompt in which nothing was missed. */
export const anotherWords = ({ isAnother }: Pick<WeakProposal, 'isAnother'>): string =>
  isAnother ? 'Next on it: ' : '';

/** Why this of all prompts that were not sat; nothing to a newcomer, to whom all are alike. */
export const unseenWords = ({ isAsLast }: Pick<UnseenProposal, 'isAsLast'>): string =>
  isAsLast ? 'Of the kind you sat last: ' : '';

/** "tomorrow", "in 3 days", "later today": by the days of the calendar. */
export function whenWords(dueAtMs: number, nowMs: number): string {
  if (dueAtMs <= nowMs) return 'now';
  // To whole days: the clock may have been put forward or back between them.
  const days = Math.round((midnightBefore(dueAtMs) - midnightBefore(nowMs)) / dayMs);
  if (days === 0) return 'later today';
  if (days === 1) return 'tomorrow';
  return days < 60 ? `in ${String(days)} days` : `in ${String(Math.round(days / 30))} months`;
}

/** Not for today while more of it comes. */
export const doneWords = (nextDueAtMs: number | null, nowMs: number): string =>
  nextDueAtMs !== null && whenWords(nextDueAtMs, nowMs) === 'later today'
    ? 'Done for now'
    : 'Done for today';

/** Said calmly where nothing is due. */
export function nothingDueWords(
  { answeredToday, nextDueAtMs, isNew }: Today,
  nowMs: number,
): string {
  if (isNew) return 'What you miss in an interview comes back here as a short question.';
  const done =
    answeredToday > 0
      ? `${doneWords(nextDueAtMs, nowMs)}: ${counted(answeredToday, 'question')} answered.`
      : 'Nothing is due.';
  if (nextDueAtMs === null) return done;
  return `${done} The next question comes ${whenWords(nextDueAtMs, nowMs)}.`;
}

/** What is due, in a sentence, or calmly that nothing is. */
export const dueWords = (today: Today, nowMs: number): string =>
  today.dueCount > 0
    ? `${questionsWords(today.dueCount)} ${today.dueCount === 1 ? 'is' : 'are'} due.`
    : nothingDueWords(today, nowMs);
