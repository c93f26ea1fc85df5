import { drillOf } from '../../../../core/drill/drill-id.js';
import { foldText } from '../../../../core/fold-text.js';
import type { AttemptSummary } from '../../../../core/history/attempt-summary.js';
import { drillModeWords } from '../../../ui/drill/drill-words.js';
import { kindWords, levelWords } from '../../../ui/words/domain-words.js';

/** The attempts that hold every word of the query in what their row says, in their order. */
export function filterAttempts(
  attempts: readonly AttemptSummary[],
  query: string,
): readonly AttemptSummary[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return attempts;
  const { texts, textAt } = foldedRows(attempts);
  // By the text and not by the row: thousands of rows say a few dozen texts.
  const isHit = texts.map((text) => words.every((word) => text.includes(word)));
  return attempts.filter((_, row) => isHit[textAt[row] ?? 0]);
}

/** What rows say, folded, each text once; and which of them a row says. */
type FoldedRows = { readonly texts: readonly string[]; readonly textAt: readonly number[] };

/** Folding thousands of rows takes longer than looking through them, so it is done once for a list. */
const folded = new WeakMap<readonly AttemptSummary[], FoldedRows>();

function foldedRows(attempts: readonly AttemptSummary[]): FoldedRows {
  const known = folded.get(attempts);
  if (known !== undefined) return known;
  const places = new Map<string, number>();
  const textAt = attempts.map((attempt) => {
    const words = wordsOf(attempt);
    const place = places.get(words) ?? places.size;
    places.set(words, place);
    return place;
  });
  const rows = { texts: [...places.keys()].map(foldText), textAt };
  folded.set(attempts, rows);
  return rows;
}

function wordsOf({ promptId, title, kind, mode, level, isSubmitted }: AttemptSummary): string {
  const state = isSubmitted ? '' : 'unfinished';
  const drill = drillOf(promptId);
  const how = drill === null ? [mode, levelWords[level]] : ['drill', drillModeWords(drill.mode)];
  return [title, kindWords[kind], ...how, state].join('\n');
}
