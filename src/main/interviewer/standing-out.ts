import { wordsOf } from '../../core/prompt/cue-match.js';
import { asksOfCase } from './intent/of-task.js';
import { wantedByKind } from './meaning/kinds.js';
import { matchSources, type Match } from './meaning/match-sources.js';
import type { SheetIndex, Source } from './meaning/sheet-index.js';

/** Set on the development half of the labelled questions. */
export const alone = {
  /** Enough for a fact that is asked for so many times as clearly as the next. */
  least: 0.41,
  lead: 1.4,
  /** So clearly asked for that to be this much ahead of the next is enough. */
  enough: 0.55,
  apart: 0.12,
};

/** "Is the repair part of the round, before the means are taken?" */
const asksOrder = /^(?:so |and )?(?:is|are|does|do)\b.*\b(?:before|after|part of)\b/;

/**
 * The fact that no other comes near, where a question names a case, or the kind of fact it is after, in words that the
 * sheet lacks; null where two are as likely. For questions that nothing else in the sheet answers.
 */
export function standingOut(message: string, index: SheetIndex): Source | null {
  const wanted = wantedByKind(message, index);
  const text = wordsOf(message).join(' ');
  if (wanted === null && !asksOfCase(text) && !asksOrder.test(text)) return null;
  const byKind = matchSources(message, index, wanted?.terms);
  return (
    farAhead(byKind, (source) => wanted?.isOf(source) !== false) ??
    farAhead(matchSources(message, index), () => true)
  );
}

function farAhead(matches: readonly Match[], isOf: (source: Source) => boolean): Source | null {
  const [first, second] = matches.filter(({ source }) => source.kind === 'fact');
  if (first === undefined || first.score < alone.least || !isOf(first.source)) return null;
  const next = second?.score ?? 0;
  const isClear = first.score >= alone.enough && first.score - next >= alone.apart;
  return isClear || first.score >= alone.lead * next ? first.source : null;
}
