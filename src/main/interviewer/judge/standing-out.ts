import { wordsOf } from '../../../core/prompt/cue-match.js';
import { asksOfCase } from '../intent/of-task.js';
import { isOfOtherKind } from '../meaning/answer-kind.js';
import { wantedByKind } from '../meaning/kinds.js';
import { matchSources, type Match } from '../meaning/match-sources.js';
import { stem } from '../meaning/stem.js';
import type { SheetIndex, Source } from '../meaning/sheet-index.js';
import { wantedTerms } from '../meaning/wanted-terms.js';

/** Set on the development half of the labelled questions. */
export const alone = {
  /** Enough for a fact that is asked for so many times as clearly as the next. */
  least: 0.41,
  lead: 1.4,
  /** So clearly asked for that to be this much ahead of the next is enough. */
  enough: 0.55,
  apart: 0.12,
  /** Enough where two things of the question are named as the sheet's questions name them. */
  named: 0.31,
  things: 2,
};

/** They go with any thing and name none. */
const measures = new Set(
  (
    'long short fast slow soon far deep wide old size scale number today last such first next ' +
    'three four five six seven eight nine ten twelve twenty thirty hundred thousand million half ' +
    'second minute hour week month year time'
  )
    .split(' ')
    .map(stem),
);

/** "Is the repair part of the round, before the means are taken?" */
const asksOrder = /^(?:so |and )?(?:is|are|does|do)\b.*\b(?:before|after|part of)\b/;

/**
 * The fact that no other comes near, where a question names a case, or the kind of fact it is after, in words that the
 * sheet lacks; null where two are as likely. For questions that nothing else in the sheet answers.
 */
export function standingOut(message: string, index: SheetIndex): Source | null {
  const wanted = wantedByKind(message, index);
  const text = wordsOf(message).join(' ');
  const all = matchSources(message, index);
  const isOfKind = (source: Source): boolean => wanted?.isOf(source) !== false;
  const isCase = wanted !== null || asksOfCase(text) || asksOrder.test(text);
  return (
    (isCase ? farAhead(matchSources(message, index, wanted?.terms), isOfKind) : null) ??
    farAhead(all, (source) => isNamed(source) && isOfKind(source), alone.named) ??
    (isCase ? farAhead(all, () => true) : null)
  );

  function isNamed(of: Source): boolean {
    const asked = index.entries.find(({ source }) => source === of)?.asked;
    const held = wantedTerms(message, index.fold).filter(
      (term) => asked?.has(term) === true && !measures.has(term),
    );
    return held.length >= alone.things && !isOfOtherKind(message, of.text);
  }
}

/** The best fact, where it is enough, is of a kind, and is asked for far more clearly than the next; null else. */
export function farAhead(
  matches: readonly Match[],
  isOf: (source: Source) => boolean,
  least: number = alone.least,
  lead: number = alone.lead,
): Source | null {
  const [first, second] = matches.filter(({ source }) => source.kind === 'fact');
  if (first === undefined || first.score < least || !isOf(first.source)) return null;
  const next = second?.score ?? 0;
  const isClear = first.score >= alone.enough && first.score - next >= alone.apart;
  return isClear || first.score >= lead * next ? first.source : null;
}
