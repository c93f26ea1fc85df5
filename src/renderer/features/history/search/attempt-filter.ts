import type { AttemptSummary } from '../../../../core/history/attempt-summary.js';
import { kindWords, levelWords } from '../../../ui/words/domain-words.js';
import { foldText } from '../../../ui/fold-text.js';

/** The attempts that hold every word of the query in what their row says, in their order. */
export function filterAttempts(
  attempts: readonly AttemptSummary[],
  query: string,
): readonly AttemptSummary[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return attempts;
  const rows = foldedRows(attempts);
  return attempts.filter((_, row) => words.every((word) => rows[row]?.includes(word)));
}

/** Folding thousands of rows takes longer than looking through them, so it is done once for a list. */
const folded = new WeakMap<readonly AttemptSummary[], readonly string[]>();

function foldedRows(attempts: readonly AttemptSummary[]): readonly string[] {
  const known = folded.get(attempts);
  if (known !== undefined) return known;
  // Many rows say the same; they share one text.
  const texts = new Map<string, string>();
  const rows = attempts.map((attempt) => {
    const words = wordsOf(attempt);
    const text = texts.get(words) ?? foldText(words);
    texts.set(words, text);
    return text;
  });
  folded.set(attempts, rows);
  return rows;
}

function wordsOf({ title, kind, mode, level, isSubmitted }: AttemptSummary): string {
  const state = isSubmitted ? '' : 'unfinished';
  return [title, kindWords[kind], mode, levelWords[level], state].join('\n');
}
