import { wordsOf } from '../../core/prompt/cue-match.js';
import { focusOf } from './judge/focus.js';
import type { Judged } from './judge/judge.js';
import { weighed } from './judge/weighed-terms.js';
import { limits } from './limits.js';
import { conceptsOf } from './meaning/concepts.js';
import type { SheetIndex } from './meaning/sheet-index.js';
import { wantedTerms } from './meaning/wanted-terms.js';
import { hasSubject, piecesOf, pointing, questionsIn, withReferents } from './questions-in.js';

/** A part of a message that asks by itself, and what it is likely to mean. */
export type PartAsked = { readonly part: string; readonly judged: Judged };

/** The parts of a message that falls into several; none of one that asks once. */
export function partsAsked(
  message: string,
  index: SheetIndex,
  judgeBy: (part: string, index: SheetIndex) => Judged,
): readonly PartAsked[] {
  const parts = questionsIn(message);
  if (parts.length < 2) return [];
  const pointed = withReferents(parts);
  return parts.flatMap((part, at) => {
    if (!hasSubject(part)) return [];
    const own = wantedTerms(part, index.fold).length;
    const bare = own === 0 ? null : judgeBy(part, index);
    // A single word may do: "do they have APIs?"
    const isOfItself = own > 1 || (bare?.facts[0]?.chance ?? 0) >= limits.second;
    if (bare !== null && isOfItself) return [{ part, judged: bare }];
    return [{ part, judged: judgeBy(pointed[at] ?? part, index) }];
  });
}

const verbs = 'is|are|was|were|do|does|did|can|could|should|will|would|may|must|has|have';
/** "When an article is gone, ..." asks for no time. */
const asks = RegExp(
  `^(?:(?:and|or|so|also|then|but|ok|hi|hello) )*(?:(?:for|at|by|in|to|on|since|of|with) )?(?:how|what|which|who|whose|whom|why|${verbs}|(?:when|where)(?= (?:${verbs}|it)\\b))\\b`,
);

const asksSomething = (part: string): boolean => asks.test(wordsOf(part).join(' '));

/** The parts that ask for a fact before all others, as one question; the whole message where none does. */
export function questionFor(
  parts: readonly PartAsked[],
  { id }: { readonly id: string },
  message: string,
): string {
  const own = parts.filter(
    ({ part, judged }) => judged.facts[0]?.source.id === id && asksSomething(part),
  );
  return own.length === 0 || own.some(({ part }) => pointing.test(part))
    ? message
    : own.map(({ part }) => part).join(' ');
}

/** The parts of a message that what was told leaves open, and of these the one that the sheet likely holds something for. */
export type LeftUnsaid = { readonly lacking: readonly string[]; readonly onSheet: string | null };

/** "Do they have different plans?" may ask of what was told. */
const points = /\b(?:it|its|they|them|their|those|these|that|this|there|one|ones)\b/i;
/** A part that asks by fewer words may ask in others for what was told. */
const leastOwn = 2;

/**
 * The parts that what was told says nothing to. That something is lacking is said only of what shares no word, nor another word
 * for it, with what was told and is most likely asked for in vain: of 109 parts that share less than half their words with it,
 * 78 were answered by it all the same.
 */
export function leftUnsaid(
  parts: readonly PartAsked[],
  { entries, fold, weightOf }: SheetIndex,
  toldIds: readonly string[],
): LeftUnsaid {
  const told = entries.filter(({ source }) => toldIds.includes(source.id));
  const isHeld = (term: string): boolean =>
    told.some((entry) => entry.told.has(term) || entry.asked.has(term));
  const isAlike = (term: string): boolean =>
    conceptsOf(term).some((id) =>
      told.some(({ askedConcepts, toldConcepts }) => askedConcepts.has(id) || toldConcepts.has(id)),
    );
  const open = parts.flatMap(({ part, judged }) => {
    // "Which temperature is used for the distillation?" asks for a temperature; of the rest something else may speak.
    const focus = focusOf(part, fold);
    const terms = wantedTerms(part, fold);
    const held = weighed(focus.length > 0 ? focus : terms, weightOf).share(isHeld);
    const isMeant = judged.facts.some(
      ({ source, chance }) => toldIds.includes(source.id) && chance >= limits.spokenOf,
    );
    if (terms.length === 0 || !asksSomething(part) || held >= limits.held || isMeant) return [];
    const isOnSheet = held === 0 && (judged.facts[0]?.chance ?? 0) >= limits.told;
    const isLacking =
      terms.length >= leastOwn &&
      !terms.some((term) => isHeld(term) || isAlike(term)) &&
      !points.test(part) &&
      judged.open >= limits.unsaid;
    return isOnSheet || isLacking ? [{ part: named(part), isOnSheet }] : [];
  });
  return {
    lacking: open.filter(({ isOnSheet }) => !isOnSheet).map(({ part }) => part),
    onSheet: open.find(({ isOnSheet }) => isOnSheet)?.part ?? null,
  };
}

/** The part that the sheet likely holds something for by itself, where the whole message fits nothing; null where none does. */
export const bestPart = (parts: readonly PartAsked[]): string | null =>
  parts
    .filter(({ part }) => asksSomething(part))
    .flatMap(({ part, judged: { facts } }) => ({ part, chance: facts[0]?.chance ?? 0 }))
    .filter(({ chance }) => chance >= limits.byItself)
    .toSorted((one, other) => other.chance - one.chance)
    .map(({ part }) => named(part))[0] ?? null;

/** One question, never two: "what was it measured against, and were they in there?" */
const named = (part: string): string =>
  (piecesOf(part)[0] ?? part)
    .replace(/^(?:(?:and|or|so|also|then|but)\b[, ]*)+/i, '')
    .replace(/[,;.?!]$/, '');
