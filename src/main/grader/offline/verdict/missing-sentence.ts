import { holdsTerm } from '../../text/term-match.js';
import type { Bag } from '../../text/word-similarity.js';
import type { Candidate } from '../evidence/candidates.js';
import { overlaps } from '../evidence/support.js';
import type { Compiled, WantedText } from '../rubric/compile-rubric.js';
import type { Claim } from './claims.js';

/** So little of a sentence's weight stands in the nearest passages where it is missing; so much, of another, where that is said. */
const mostHeld = 0.25;
const leastSaid = 0.4;
/** A part of which more stands there can only be asked about. */
const mostInDoubt = 0.6;
/** A part that fewer of the ways to meet a criterion say, in this share of the weight of its words, is an extra: six of 21. */
const leastOfWays = 0.3;
const leastInWay = 0.25;
/** Where nothing stands out, the part of which least stands there is named all the same, but for one that is all there. */
const mostOpen = 0.8;

/** What is not found of a criterion, in its author's words. */
export type Missing = WantedText & {
  /** Some of its words stand there, so it may be said. */
  readonly isInDoubt: boolean;
};

/**
 * What a person who said a part has left to say: the clause of the author's that has a term of a group which is not found, or the
 * sentence of the strong answer of which the nearest passages hold least; neither is an example, or more than most ways to meet it
 * say. Null where the words of each part stand there.
 */
export function missingPart(
  candidate: Candidate,
  compiled: Compiled,
  near: readonly Claim[],
): Missing | null {
  const said = new Set(near.flatMap((one) => wordsOf(one.candidate)));
  const shareOf = (bag: Bag): number => shareHeld(bag, said, compiled);
  /** Of those of which so little stands there, by the first bound that any keeps, the one nearest to the core. */
  const missingOf = (texts: readonly WantedText[], ...bounds: readonly number[]) => {
    const each = texts.map((one) => ({ ...one, share: shareOf(one.bag) }));
    const few = bounds.map((most) => each.filter(({ share }) => share <= most));
    return nearestToCore(few.find(({ length }) => length > 0) ?? [], compiled);
  };
  const shown = new Set(within(candidate, near));
  const isShownOtherwise = ({ tokens }: WantedText): boolean => {
    const held = compiled.groups.flatMap((group, at) => (holdsTerm(group, tokens) ? [at] : []));
    return held.length > 0 && held.every((at) => shown.has(at));
  };
  const sentences = compiled.wanted.filter((one) => isNeeded(one, compiled));
  // Of a sentence that says more than is needed a clause may be.
  const needed =
    sentences.length > 0 ? sentences : clausesIn(compiled).filter((one) => isNeeded(one, compiled));
  const missing = clausesOfMissing(shown, compiled).filter(
    (one) => !isExtraOf(one, compiled) && !isFallingShort(one, compiled),
  );
  // What no term stands for is missing all the same where each way says it in words of its own.
  const clauses = missing.filter((one) => isNeeded(one, compiled));
  const clause = missingOf(clauses.length > 0 ? clauses : missing, leastSaid, mostInDoubt);
  if (clause !== null) return { ...wholeOf(clause, compiled), isInDoubt: clause.share > leastSaid };
  const sentence = missingOf(needed, mostHeld);
  const isOtherSaid = compiled.wanted.some(({ bag }) => shareOf(bag) >= leastSaid);
  if (sentence !== null && isOtherSaid)
    return { ...sentence, isInDoubt: isShownOtherwise(sentence) };
  const parts = compiled.wanted.length > 0 ? needed : clausesIn(compiled);
  const open = missingOf(parts, leastSaid, mostInDoubt, mostOpen);
  return open === null ? null : { ...open, isInDoubt: true };
}

/** The part that the name and the ways to meet the criterion share most with, and no remark beside it. */
function nearestToCore<T extends WantedText>(parts: readonly T[], compiled: Compiled): T | null {
  const { texts } = compiled.said;
  const core = (bag: Bag): number =>
    shareHeld(bag, compiled.title, compiled) +
    texts.reduce((sum, way) => sum + shareHeld(bag, way, compiled), 0) / Math.max(1, texts.length);
  const [first] = parts
    .map((part) => ({ part, nearness: core(part.bag) }))
    .toSorted((a, b) => b.nearness - a.nearness);
  return first?.part ?? null;
}

/** "Ten times the step at 0.9" says nothing without its sentence. */
const mostOfScrap = 6;

/** A line of the report. */
const longest = 130;

function wholeOf<T extends WantedText>(clause: T, { criterion }: Compiled): T {
  if (clause.text.split(' ').length > mostOfScrap) return clause;
  const strong = criterion.strong.replaceAll(/\s+/g, ' ');
  const to = strong.indexOf(clause.text) + clause.text.length;
  const [text = ''] = strong
    .slice(0, to)
    .split(/[.!?;…]\s+/)
    .slice(-1);
  const isPlain = text.endsWith(clause.text) && text.length <= longest && !/[$`"“]/.test(text);
  return isPlain ? { ...clause, text } : clause;
}

/**
 * "Or so", "so does that", and what "shows more still": the criterion is met without; what comes of doing "without" the right thing
 * is no merit.
 */
const isExtra = /^(?:or|so|without)\b|\bmore still\b|\bfor example\b/i;

/** Nearer to a line that falls short than to any other way to meet it: "at 32 bits that is 12 shards" is what is to be avoided. */
function isFallingShort({ bag }: WantedText, compiled: Compiled): boolean {
  const most = (texts: readonly Bag[]): number =>
    Math.max(0, ...texts.map((text) => shareHeld(bag, text, compiled)));
  // The last way is the strong answer, in which it stands.
  return most(compiled.half.texts) > most(compiled.said.texts.slice(0, -1));
}

/** The name of a criterion stands above the question. */
const clausesIn = ({ clauses, criterion }: Compiled): readonly WantedText[] =>
  clauses().filter(({ text }) => !criterion.title.includes(text));

/** Then the author's numbers are those of one plan of several. */
const anyWillDo = /\bany [^.;]*\bwill do\b/i;

const isExtraOf = ({ text }: WantedText, { criterion }: Compiled): boolean =>
  isExtra.test(text) || (/\d/.test(text) && anyWillDo.test(criterion.strong));

/** Whether enough of the author's own ways to meet the criterion say it. */
function isNeeded(one: WantedText, compiled: Compiled): boolean {
  const { texts } = compiled.said;
  if (isExtraOf(one, compiled) || isFallingShort(one, compiled)) return false;
  const { bag } = one;
  const held = texts.filter((way) => shareHeld(bag, way, compiled) >= leastInWay);
  return held.length >= leastOfWays * texts.length;
}

/** The groups of which a term stands in what is shown: a part of which all are there may be said in other words. */
const within = (candidate: Candidate, near: readonly Claim[]): readonly number[] =>
  [candidate, ...near.map((one) => one.candidate)].flatMap((one) => one.within);

function clausesOfMissing(shown: ReadonlySet<number>, compiled: Compiled): readonly WantedText[] {
  const missing = compiled.groups.filter((_, index) => !shown.has(index));
  if (missing.length === 0) return [];
  return clausesIn(compiled).filter(({ tokens }) =>
    missing.some((group) => holdsTerm(group, tokens)),
  );
}

/** So much of a part's weight stands in a passage that is worth a look. */
const leastShared = 0.3;

/** Words of it in what is shown may be of something else: a sentence with about as many is shown besides. */
const asMuch = 0.85;

/** The passages that are shown, and the one besides that comes nearest to what is missing, if none of them comes nearer. */
export function withNearestTo(
  { bag }: Missing,
  near: readonly Claim[],
  claims: readonly Claim[],
): readonly Claim[] {
  const shareIn = ({ candidate, compiled }: Claim): number =>
    shareHeld(bag, new Set(wordsOf(candidate)), compiled);
  const least = Math.max(leastShared, asMuch * Math.max(0, ...near.map(shareIn)));
  const [best] = claims
    .filter(({ candidate: { first, last, isTold } }) => first === last && !isTold)
    .filter(({ candidate }) => !near.some((one) => overlaps(one.candidate, candidate)))
    .map((claim) => ({ claim, share: shareIn(claim) }))
    .filter(({ share }) => share >= least)
    .toSorted((a, b) => b.share - a.share);
  return best === undefined ? near : [...near.slice(0, 2), best.claim];
}

/** A part of whose every kind of term one sentence elsewhere has may be said there: then it is asked about, and not denied. */
export function unlessElsewhere(
  missing: Missing,
  { groups }: Compiled,
  claims: readonly Claim[],
): Missing {
  const held = groups.flatMap((group, at) => (holdsTerm(group, missing.tokens) ? [at] : []));
  const isThere = claims.some(
    ({ candidate: { first, last, within, isTold } }) =>
      first === last && !isTold && held.every((at) => within.includes(at)),
  );
  return held.length > 1 && isThere ? { ...missing, isInDoubt: true } : missing;
}

const wordsOf = ({ passage, first, last }: Candidate): readonly string[] =>
  passage.segments.slice(first, last + 1).flatMap(({ bag }) => [...bag]);

function shareHeld(bag: Bag, said: Bag, { weigh }: Compiled): number {
  const found = [...bag].filter((word) => said.has(word));
  return (
    found.reduce((sum, word) => sum + weigh.word(word), 0) /
    Math.max(weigh.bag(bag), Number.EPSILON)
  );
}
