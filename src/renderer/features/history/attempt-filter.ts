import type { AttemptSummary } from '../../../ipc/views.js';
import { kindWords, levelWords } from '../../ui/domain-words.js';
import { foldText } from '../../ui/fold-text.js';

/** The attempts that hold every word of the query in what their row says, newest first. */
export function filterAttempts(
  attempts: readonly AttemptSummary[],
  query: string,
): readonly AttemptSummary[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  const found = words.length === 0 ? attempts : attempts.filter((one) => holds(one, words));
  return found.toSorted((a, b) => b.startedAtMs - a.startedAtMs);
}

/** Folding thousands of rows takes longer than looking through them, so it is done once. */
const folded = new WeakMap<AttemptSummary, string>();

function holds(attempt: AttemptSummary, words: readonly string[]): boolean {
  const text = folded.get(attempt) ?? wordsOf(attempt);
  folded.set(attempt, text);
  return words.every((word) => text.includes(word));
}

function wordsOf({ title, kind, mode, level, isSubmitted }: AttemptSummary): string {
  const state = isSubmitted ? '' : 'unfinished';
  return foldText([title, kindWords[kind], mode, levelWords[level], state].join('\n'));
}
