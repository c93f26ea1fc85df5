import { counted } from '../../../../core/counted.js';
import type { Today } from '../../../../core/schedule/first-day.js';
import {
  doneWords,
  questionsWords,
  sessionWords,
  whenWords,
} from '../../../ui/words/today-words.js';

type Known = {
  /** Null until it is known. */
  readonly today: Today | null;
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly isFailed: boolean;
  /** The question, from 1, of a session, and of how many; past the last one it is at its end. */
  readonly at: number | null;
  readonly of: number;
  readonly nowMs: number;
};

/** Two lines, and what Enter does on them; null where there is nothing to do. */
type StripWords = {
  readonly what: string;
  readonly why: string;
  readonly act: 'due' | 'new' | 'soon' | 'go-on' | 'reload' | null;
};

/** What the strip says of flash questions. Its lines are there, empty, before anything is known. */
export function stripWords({ today, progress, isFailed, at, of, nowMs }: Known): StripWords {
  if (at !== null && at <= of)
    return {
      what: 'Go on with your questions',
      why: `${String(at)} of ${String(of)}`,
      act: 'go-on',
    };
  if (today === null && isFailed)
    return { what: 'Today could not be read', why: 'Try again', act: 'reload' };
  if (progress !== null)
    return {
      what: 'Your schedule is made anew',
      why: `${String(progress.done)} of ${counted(progress.of, 'attempt')} read`,
      act: null,
    };
  if (today === null) return { what: '\u00a0', why: '\u00a0', act: null };
  if (today.dueCount > 0)
    return { what: questionsWords(today.dueCount), why: sessionWords(today), act: 'due' };
  if (today.isNew)
    return {
      what: 'Try three flash questions',
      why: 'What you miss comes back here · about 6 min',
      act: 'new',
    };
  const { answeredToday, nextDueAtMs } = today;
  const isDone = answeredToday > 0;
  const done = isDone ? doneWords(nextDueAtMs, nowMs) : 'Nothing is due';
  const answered = isDone ? `${String(answeredToday)} answered` : '';
  if (nextDueAtMs === null) return { what: done, why: sentence(answered), act: null };
  const next = `the next question comes ${whenWords(nextDueAtMs, nowMs)}`;
  // Whoever has an interview before then does not wait for it.
  return isDone
    ? { what: done, why: `${sentence(answered, next)} · ask some more now`, act: 'soon' }
    : { what: 'Ask some flash questions now', why: `${done}; ${next}`, act: 'soon' };
}

/** Parts of a sentence, with a capital. */
function sentence(...parts: readonly string[]): string {
  const text = parts.filter((part) => part !== '').join('; ');
  return text === ''
    ? 'What you miss comes back here'
    : text.charAt(0).toUpperCase() + text.slice(1);
}
