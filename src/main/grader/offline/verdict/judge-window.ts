import type { Verdict } from '../../../../core/grade/grade.js';
import { scratchpad } from '../../../../core/attempt/scratchpad.js';
import { isStructure } from '../../text/function-words.js';
import type { Candidate } from '../evidence/candidates.js';
import { saidTerms } from '../evidence/said-terms.js';
import type { Compiled } from '../rubric/compile-rubric.js';
import { isResult, isWorkedOut } from '../rubric/worked-out.js';
import { chanceOf, ownChanceOf, type Fit } from './features.js';
import type { ReadSegment } from '../passages/passages.js';

/** Said where the chance is this high, and not said where it is this low; what lies between is for the person. */
export const sureFrom = 0.92;
export const sureNotUpTo = 1 - sureFrom;

export type WindowVerdict = {
  readonly verdict: Verdict;
  /** That it says what the criterion asks, 0 to 1. */
  readonly chance: number;
  /** By its own words it would not be sure; another passage says it too. */
  readonly isSupported?: boolean;
  /** Its words say it, and most of the numbers that it works out are not the author's. */
  readonly isOff?: boolean;
};

const nothing: WindowVerdict = { verdict: 'not-met', chance: 0 };

/** What one window says of the criterion, by its own words and by what other passages say of the same. */
export function judgeWindow(candidate: Candidate, compiled: Compiled, fit: Fit): WindowVerdict {
  const { within, groups, likeness, isAcross } = candidate;
  if (candidate.isTold) return nothing;
  if (groups === 0) return withoutCues(likeness);
  if (isAcross && likeness < compiled.threshold) return nothing;
  if (isLabel(candidate))
    return within.length === groups ? { verdict: 'partial', chance: 0 } : nothing;
  const chance = chanceOf(candidate, fit);
  if (compiled.criterion.kind === 'anti-pattern') return slipIn(candidate, chance);
  if (candidate.isStated && chance < statedFrom) return nothing;
  if (isInDoubt(candidate))
    return chance > sureNotUpTo
      ? { verdict: 'unsure', chance: Math.min(chance, doubtful) }
      : nothing;
  if (isCalculated(candidate, compiled, chance) && !candidate.isOtherSide())
    return { verdict: 'met', chance: Math.max(chance, sureFrom) };
  if (isJotted(candidate) && chance > sureNotUpTo)
    return { verdict: 'unsure', chance: Math.min(chance, doubtful) };
  if (chance >= offFrom && compiled.missesNumbers(withLead(candidate)))
    return { verdict: 'unsure', chance: Math.min(chance, doubtful), isOff: true };
  if (chance >= wholeFrom && isWholeInItsWords(candidate, compiled) && !candidate.isOtherSide())
    return { verdict: 'met', chance: Math.max(chance, sureFrom) };
  if (chance >= sureFrom && !candidate.isOtherSide()) {
    const isSupported = ownChanceOf(candidate, fit) < sureFrom;
    if (!isSupported || isBorneOut(candidate, fit)) return { verdict: 'met', chance, isSupported };
  }
  if (isAskedPlainly(candidate, compiled, chance) && !candidate.isOtherSide())
    return { verdict: 'met', chance: Math.max(chance, sureFrom) };
  const isOpen = chance > sureNotUpTo || isNamed(candidate) || isAskedAbout(candidate, compiled);
  return { verdict: isOpen ? 'unsure' : 'not-met', chance };
}

/** What may say the opposite bears nothing out, as it meets nothing by itself. */
const isBorneOut = (candidate: Candidate, fit: Fit): boolean =>
  chanceOf({ ...candidate, support: candidate.soundSupport() }, fit) >= sureFrom;

/** What is likelier something else has other numbers, and needs no doubt. */
export const offFrom = 0.5;

/** The window with the sentence before it: "they become 0.05, and all fall on 0. So one outlier wipes out the rest." */
function withLead({ passage: { segments, text }, first, last }: Candidate): string {
  const before = segments[first - 1];
  const isLead = before?.paragraph === segments[first]?.paragraph;
  const from = isLead ? before?.from : segments[first]?.from;
  return text.source.slice(from ?? 0, segments[last]?.to ?? 0);
}

/**
 * All its cues stand beside the right result and the sum that it comes from, but for those that are the result itself; the words
 * need only not speak against it.
 */
function isCalculated(
  candidate: Candidate,
  { groups, results }: Compiled,
  chance: number,
): boolean {
  if (chance < calculatedFrom || candidate.within.length < candidate.groups - 1) return false;
  const missing = groups.filter((_, index) => !candidate.within.includes(index));
  return (
    missing.every((group) => [...group.whole.keys()].some((term) => isResult(term, results()))) &&
    isWorkedOut(candidate, results())
  );
}

const calculatedFrom = 0.3;

/** Of the open criteria of the labelled answers all 9 with such a window are met. */
const wholeFrom = 0.7;
const leastOfStrong = 0.3;
/** Of a shorter one three words are a third. */
const shortestStrong = 12;

/** All its cues, and of the strong answer's words so much, by their weight, as seldom stands in what says something else. */
function isWholeInItsWords(
  { passage, first, last, within, groups, closeness, halfCloseness }: Candidate,
  { strong, weigh }: Compiled,
): boolean {
  if (groups < 2 || within.length < groups || closeness <= halfCloseness) return false;
  if (strong.size < shortestStrong) return false;
  const said = passage.segments.slice(first, last + 1).flatMap(({ bag }) => [...bag]);
  const shared = new Set(said.filter((word) => strong.has(word)));
  return weigh.bag(shared) >= leastOfStrong * weigh.bag(strong);
}

/** Of the open criteria of the labelled answers with such a question all 13 are met. */
const askedFrom = 0.8;

/**
 * A question with a term of each kind, nearer to those that ask it than to those that do not: it is too short to say more. An
 * essential one decides the band, and is left to the person.
 */
function isAskedPlainly(
  { passage, within, groups, closeness, halfCloseness }: Candidate,
  { criterion }: Compiled,
  chance: number,
): boolean {
  if (passage.kind !== 'question' || criterion.kind !== 'clarifying') return false;
  if (criterion.essential || chance < askedFrom || within.length < groups) return false;
  return closeness > halfCloseness;
}

/** A line of the scratchpad that hardly has a word, "ln(1000)/0.02", may be the sum of anything. */
const isJotted = ({ passage: { phaseId, segments }, first, last }: Candidate): boolean =>
  phaseId === scratchpad.id &&
  segments
    .slice(first, last + 1)
    .flatMap(({ tokens }) => tokens)
    .filter((token) => token.isWord && !isStructure(token) && /\p{L}{3}/u.test(token.text)).length <
    leastJotted;

const leastJotted = 4;

/** What is taken for granted without a word is asked about only where it is likely the same thing. */
const statedFrom = 0.5;

/** One sentence names all that its cues ask for: too few words to meet it are too few to deny it, "a cross-encoder reranks the top 50". */
const isNamed = ({ within, groups, first, last }: Candidate): boolean =>
  groups > 1 && first === last && within.length === groups;

/**
 * An essential question decides the band, and is asked in many words: one that names a telling term of it is not denied. Plain
 * words of the topic, "rooms", "how many", tell nothing.
 */
const isAskedAbout = (candidate: Candidate, { criterion }: Compiled): boolean =>
  criterion.essential &&
  candidate.passage.kind === 'question' &&
  candidate.rarity * candidate.groups >= leastTelling * candidate.within.length &&
  saidTerms(candidate).length > 0;

/** The weight of a word that hardly any other criterion has; those of the topic have 0.2 to 0.5. */
export const leastTelling = 1.2;

/** Where only the person can tell, a forced choice says no. */
export const doubtful = 0.4;

/** Terms that stand in a row are no claim, and what is denied or turned round may be the opposite of one. */
const isInDoubt = ({ isThin, isListed, isAssumed, isDenied, isDoubtful }: Candidate): boolean =>
  isThin || isListed || isAssumed || isDenied || isDoubtful;

/** Sets by others have no cues; likeness decides, at the value that was best on two public sets. */
const withoutCues = (likeness: number): WindowVerdict =>
  likeness >= leastWithoutCues ? { verdict: 'met', chance: 1 } : nothing;

const leastWithoutCues = 0.2;

/** A label names; it does not explain. */
const isLabel = ({ passage: { kind } }: Candidate): boolean =>
  kind === 'board' || kind === 'diagram';

/** An anti-pattern costs points, so it is found only where one segment says all of it and nothing speaks against. */
function slipIn(candidate: Candidate, chance: number): WindowVerdict {
  const { within, groups, first, last, passage, closeness } = candidate;
  const segment = passage.segments[first];
  if (first !== last || segment === undefined || segment.isQuestion) return nothing;
  if (closeness < leastOfSlip || within.length === 0) return nothing;
  if (isInDoubt(candidate) || candidate.isPartlyDenied || isRejected(segment)) return nothing;
  if (chance >= sureFrom && within.length === groups) return { verdict: 'met', chance };
  if (candidate.isSound()) return nothing;
  return chance >= askFrom ? { verdict: 'unsure', chance } : nothing;
}

/** Whoever did not make a mistake should seldom be asked whether they did. */
const askFrom = 0.5;

/** What has only a cluster and its points in common with "caps a cluster" says another thing; of 19 ways to say a slip none is below. */
const leastOfSlip = 0.3;

const rejections = new Set(
  (
    'naive naively bad wrong mistake trap tempting pitfall antipattern anti worse against avoid beware warn sneaky ' +
    "mustn't shouldn't"
  ).split(' '),
);

export const isRejected = (segment: ReadSegment): boolean =>
  segment.tokens.some(({ text }) => rejections.has(text));
