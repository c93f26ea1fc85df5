import type { Place, Verdict } from '../../../../core/grade/grade.js';
import type { Phase } from '../../../../core/prompt/prompt.js';
import { assertNever } from '../../../../core/result.js';
import type { Candidate } from '../evidence/candidates.js';
import { saidTerms } from '../evidence/said-terms.js';
import type { Compiled } from '../rubric/compile-rubric.js';
import type { Claim } from './claims.js';
import { leastTelling } from './judge-window.js';
import type { Missing } from './missing-sentence.js';
import { shortQuote } from './quoted-stretch.js';
import { isTalk, type Passage } from '../passages/passages.js';

/** What a reason goes by beside the claim: all others, the passages that are shown, and what is not found in them. */
export type Shown = {
  readonly claims: readonly Claim[];
  readonly near: readonly Claim[];
  readonly missing: Missing | null;
};

/** Why words have the verdict that they have, as a sentence to the person who wrote them. */
export function reasonOf(
  claim: Claim,
  phases: readonly Phase[],
  { claims, near, missing }: Shown,
): string {
  const {
    verdict,
    candidate,
    compiled: { criterion },
  } = claim;
  switch (verdict) {
    case 'met':
      return criterion.kind === 'clarifying'
        ? `You asked it ${whereOf(candidate.passage, phases)}.`
        : `You said it ${whereOf(candidate.passage, phases)}.`;
    case 'partial':
      return 'You drew it, but don’t say how it works.';
    case 'unsure':
      return near.length > 0 || criterion.kind === 'anti-pattern'
        ? doubtIn(claim, missing, claims)
        : `${nothingFound} Did you say it in other words?`;
    case 'not-met':
      return notSaid;
    default:
      return assertNever(verdict);
  }
}

/** Names the words that it goes by, so that a near miss is never claimed of a passage that has none. */
function doubtIn(
  { candidate, chance, compiled }: Claim,
  missing: Missing | null,
  claims: readonly Claim[],
): string {
  const { kind } = compiled.criterion;
  const { isThin, isListed, isAssumed, isDenied, isDoubtful, isReversed, isOtherSide } = candidate;
  if (kind === 'anti-pattern') return 'These words come close to it. Did you mean to do that?';
  const terms = saidTerms(candidate)
    .map((term) => `“${term}”`)
    .join(' and ');
  const isUnlikely = chance < unlikely;
  if (terms === '')
    return isUnlikely
      ? 'Probably not said: these are only the nearest words.'
      : 'These are the nearest words. Do they say it?';
  if (kind !== 'clarifying' && isOfTopic(candidate, chance))
    return 'Nothing found that plainly says it: these are only the nearest words. Did you say it in others?';
  if (isAssumed) return `You assume something about ${terms}, but don’t ask.`;
  // By the labels a few words were all that was wanted in three of four cases where the odds are not small.
  if (isListed || (isThin && !isToldAround(candidate, claims)))
    return isUnlikely || isListed
      ? `You name ${terms}, but don’t explain how or why.`
      : `You name ${terms} in few words. Do they say how or why?`;
  if (isReversed)
    return `You write “${shortQuote(turningIn(candidate, compiled))}”: I read this the other way round. Do you mean it?`;
  if (isDenied || isDoubtful) return `You mention ${terms}, but I can’t tell whether you mean it.`;
  if (isOtherSide()) {
    const said = isTelling(terms) ? `mention ${terms}` : `write “${shortQuote(candidate)}”`;
    return `You ${said}, but I can’t tell which way round you mean it.`;
  }
  if (isUnlikely)
    return missing === null || missing.isInDoubt
      ? `You speak of ${terms}, but hardly say all of it.`
      : `You speak of ${terms}. I don’t find this part: “${missing.text}.”`;
  if (kind === 'clarifying') return `You ask about ${terms}. Is it this?`;
  const lead = isTelling(terms) ? `You mention ${terms}.` : `You write “${shortQuote(candidate)}”.`;
  if (missing === null) return `${lead} I can’t tell whether these words say all of it.`;
  // No words of mine are sure that another way to say it is not there: the first asks, the second leaves room for it.
  return missing.isInDoubt
    ? `${lead} Do your words also say this: “${missing.text}”?`
    : `${lead} I don’t find this part, unless other words say it: “${missing.text}.”`;
}

/** One term that most criteria have, "text" or "page", brings a sentence on charts near to "encrypts what is stored": no question to ask of it. */
const isOfTopic = (
  { within, groups, rarity, closeness, titleLikeness, passage }: Candidate,
  chance: number,
): boolean =>
  chance < leastOfTopic &&
  passage.kind === 'phase' &&
  within.length === 1 &&
  groups > 1 &&
  rarity * groups < leastTelling &&
  Math.max(closeness, titleLikeness) < leastClose;
const [leastOfTopic, leastClose] = [0.4, 0.3];

/** A sentence around a few words that has all of the terms says how: "only step after the last; one update, same weights". */
const isToldAround = (few: Candidate, claims: readonly Claim[]): boolean =>
  claims.some(
    ({ candidate: { passage, first, last, within, groups, isThin, isListed } }) =>
      passage === few.passage &&
      first <= few.last + 1 &&
      few.first <= last + 1 &&
      within.length === groups &&
      !isThin &&
      !isListed,
  );

/** Of two sentences the one that holds what turns it round. */
function turningIn(candidate: Candidate, { contradicts }: Compiled): Candidate {
  const { passage, first, last } = candidate;
  const turning = passage.hits.get(contradicts) ?? [];
  const at = passage.segments.findIndex(
    (segment, index) =>
      index >= first &&
      index <= last &&
      turning.some((hit) => hit.at >= segment.at && hit.end <= segment.end),
  );
  return at < 0 ? candidate : { ...candidate, first: at, last: at };
}

/** One or two short words tell nobody which sentence is meant. */
const isTelling = (terms: string): boolean => (terms.match(/\p{L}{4,}/gu) ?? []).length >= 3;

/** Of what is open and has a smaller chance, one in seven was said, by the labels of the development answers. */
const unlikely = 0.3;

const notSaid = 'Your closest words don’t say it.';
const nothingFound = 'Nothing found on this.';

/** How near an answer comes to what it does not say; `isDrawn` where a drawing shows it that does not count by itself. */
type Miss = {
  readonly isSlip: boolean;
  readonly isDrawn: boolean;
  readonly isNear: boolean;
  /** The nearest passage only repeats what was told. */
  readonly isTold: boolean;
};

export function missReason({ isSlip, isDrawn, isNear, isTold }: Miss): string {
  if (isSlip) return 'Not found.';
  if (isDrawn) return 'Only your drawing shows this; no words say how it works.';
  if (isTold) return 'Your closest words only repeat what you were told.';
  return isNear ? notSaid : nothingFound;
}

/** A pattern in a drawing, or terms in code. */
export function shownReason(verdict: Verdict, place: Place | null, isTurned: boolean): string {
  if (place?.kind === 'code') {
    return verdict === 'met'
      ? 'A few lines of your code do it.'
      : 'A few lines of your code do most of it, but not all.';
  }
  if (verdict === 'met') return 'Your drawing has its parts, connected correctly.';
  return isTurned
    ? 'Your drawing has its parts, but an arrow points the wrong way.'
    : 'Your drawing has its parts, but no words say how they work.';
}

/** Where a passage stands, as the end of a sentence. */
function whereOf(passage: Passage, phases: readonly Phase[]): string {
  const { kind, phaseId, questionIndex } = passage;
  if (isTalk(passage)) return 'in the conversation';
  switch (kind) {
    case 'question':
      return `in question ${String(questionIndex + 1)}`;
    case 'board':
      return 'on the board';
    case 'diagram':
      return 'in the diagram';
    case 'phase':
      return `in ${phases.find(({ id }) => id === phaseId)?.title ?? 'the notes'}`;
  }
}
