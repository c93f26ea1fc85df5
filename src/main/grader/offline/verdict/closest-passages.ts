import type { Candidate } from '../evidence/candidates.js';
import { overlaps } from '../evidence/support.js';
import type { ReadSegment } from '../passages/passages.js';
import { isStructure } from '../../text/function-words.js';
import { stem } from '../../text/stem.js';
import type { Token } from '../../text/tokens.js';
import type { Bag, Weigh } from '../../text/word-similarity.js';
import type { Claim } from './claims.js';
import { askedFirst } from './closest-asked.js';

const most = 3;
/** Of the passages that a careful reader quoted for a criterion 99 in 100 lie above, of those about something else 40. */
const leastRelated = 0.2;
/** A second passage that is this much further from the criterion than the first is about something else. */
const leastClose = 0.17;
const leastOfBest = 0.5;
/**
 * Of the criteria of which a careful reader quoted something, what comes first was quoted of 256 of 296 with these, of 253 of 296
 * without the last two; of 42 sentences that a person would point at, 35 and 29 came first.
 */
const cueWeight = 0.1;
const titleWeight = 0.15;
const strongWeight = 0.2;
const homeWeight = 0.14;
/** For words of the criterion's name in a row; how far the others may lie behind hangs on what is left without it. */
const namedWeight = 0.3;
/** What only leads to the next lines, or names them, says nothing by itself. */
const headingCost = 0.4;
const longestHeading = 3;
/** Over a blank line a passage holds two thoughts. */
const acrossCost = 0.2;

/**
 * The up to three claims that have most in common with a criterion, the nearest first, no two of the same words; none where
 * nothing that was written has its words. How sure a verdict would be is another matter: a passage that avoids what falls short
 * of a criterion has good odds, and may speak of something else.
 */
export function closestOf(claims: readonly Claim[]): readonly Claim[] {
  const ranked = onItsCues(claims)
    .map((claim) => ({ claim, related: relatednessOf(claim) }))
    .filter(
      ({ claim, related }) =>
        isOpenQuestion(claim) ||
        (related - homeOf(claim) >= leastRelated && isOnIt(claim.candidate)),
    )
    .map((one) => ({ ...one, rank: one.related + (isInItsName(one.claim) ? namedWeight : 0) }))
    .toSorted((a, b) => b.rank - a.rank);
  const least = leastOfBest * Math.max(0, ...ranked.map(({ related }) => related));
  const chosen: Claim[] = [];
  for (const { claim, rank } of ranked) {
    if (chosen.length === most || rank < least) break;
    if (!chosen.some((other) => overlaps(claim.candidate, other.candidate))) chosen.push(claim);
  }
  const telling = chosen.filter((claim, at) => at === 0 || isTelling(claim));
  const near = withFullest(withLikelier(telling, claims), claims);
  return isClarifying(claims) ? askedFirst(near, claims).slice(0, most) : near;
}

const isClarifying = ([one]: readonly Claim[]): boolean =>
  one?.compiled.criterion.kind === 'clarifying';

/** Beside the nearest a passage is shown that has one of a criterion's terms, or so much of its name. */
const leastNamed = 0.34;

const isTelling = ({ candidate, compiled: { title, weigh } }: Claim): boolean =>
  candidate.within.length > 0 || shareIn(candidate, title, weigh) >= leastNamed;

/** What bears a passage out is likely by itself, and what hardly says it only shares its words. */
const likely = 0.7;
const unlikely = 0.4;

/** In place of a second or third passage that hardly says it, the sentence that says it likeliest. */
function withLikelier(
  [first, ...more]: readonly Claim[],
  claims: readonly Claim[],
): readonly Claim[] {
  if (first === undefined) return [];
  const kept = more.filter(({ chance }) => chance >= unlikely);
  const isFree = (claim: Claim): boolean =>
    ![first, ...kept].some((one) => overlaps(one.candidate, claim.candidate));
  const [best] = claims
    .filter(({ candidate: { first: from, last, within, isTold } }) => {
      return from === last && within.length > 1 && !isTold;
    })
    .filter((claim) => claim.chance >= likely && isFree(claim))
    .toSorted((a, b) => b.chance - a.chance);
  if (best === undefined || kept.length === more.length) return [first, ...more];
  const rest = more.filter((one) => !overlaps(one.candidate, best.candidate));
  const dropped = rest.find(({ chance }) => chance < unlikely);
  return [first, best, ...rest.filter((one) => one !== dropped)].slice(0, most);
}

/** Of short questions one that shares a word with another's is no nearer than the one whose term leaves the criterion open. */
const onItsCues = (claims: readonly Claim[]): readonly Claim[] =>
  claims.some(isOpenQuestion)
    ? claims.filter(({ candidate }) => candidate.within.length > 0)
    : claims;

const isOpenQuestion = ({ verdict, candidate, compiled: { criterion } }: Claim): boolean =>
  verdict === 'unsure' && criterion.kind === 'clarifying' && candidate.within.length > 0;

/** So much more of a criterion's name and terms stands in one passage than in each that is shown. */
const leastFuller = 0.25;

/** The passages that are shown, and the one that names what the criterion is about, or all its terms, if none of them does. */
function withFullest(chosen: readonly Claim[], claims: readonly Claim[]): readonly Claim[] {
  if (chosen.length === 0) return chosen;
  const shown = Math.max(...chosen.map(namedBy));
  const others = claims
    .filter(({ candidate }) => !candidate.isTold && !candidate.isAcross)
    .filter((one) => !chosen.some((other) => overlaps(one.candidate, other.candidate)));
  const [full] = chosen.some(hasAll)
    ? []
    : others.filter(hasAll).toSorted((a, b) => numbersOf(b) - numbersOf(a));
  const [fullest] = others
    .filter((one) => namedBy(one) >= shown + leastFuller)
    .toSorted((a, b) => namedBy(b) - namedBy(a));
  const added = full ?? fullest;
  return added === undefined ? chosen : [...chosen.slice(0, most - 1), added];
}

const hasAll = ({ candidate: { within, groups } }: Claim): boolean =>
  groups >= most && within.length === groups;

/** How many of its numbers the author's ways have too: what has been reckoned is told by them. */
function numbersOf({ candidate: { passage, first, last }, compiled: { ways } }: Claim): number {
  const asked = new Set(ways.flat().map(({ text }) => text));
  const said = passage.segments.slice(first, last + 1).flatMap(({ tokens }) => tokens);
  return new Set(said.map(({ text }) => text).filter((one) => /^\d{2}/.test(one) && asked.has(one)))
    .size;
}

/** Of the words of a criterion's name, by their weight, and of its groups, how much stands in a passage: up to 2. */
function namedBy({ candidate, compiled: { title, weigh } }: Claim): number {
  return candidate.within.length / Math.max(1, candidate.groups) + shareIn(candidate, title, weigh);
}

/**
 * What is shown of a criterion that is met: of the claims that meet it by their own words the one that has most in common with
 * it, or where it takes two passages, both; before it the one that comes nearer still, though it says less.
 */
export function shownOf(seat: Claim, claims: readonly Claim[]): readonly Claim[] {
  if (seat.verdict !== 'met') return [seat];
  const own = [seat, ...claims].filter(
    ({ verdict, isSupported }) => verdict === 'met' && isSupported !== true,
  );
  const isPair = own.length === 0;
  const met = own.reduce((best, one) => (isNearer(one, best) ? one : best), own[0] ?? seat);
  const [nearest] = closestOf(claims.filter(isSaid));
  if (nearest === undefined || overlaps(nearest.candidate, met.candidate)) {
    const others = claims.filter(({ candidate }) => !overlaps(candidate, met.candidate));
    const telling = closestOf(others.filter(({ chance }) => chance >= likely));
    const second = telling.length > 0 ? telling : closestOf(others);
    return isPair ? nearestFirst([met, ...second.slice(0, 1)]) : [met];
  }
  // A question that is not enough by itself is not the one by which it was asked.
  if (!isPair && isClarifying(claims)) return [met];
  // What names all of it needs no second that does not, whichever was judged.
  if (isPair && isWhole(nearest) && !isWhole(met) && isNearer(nearest, met)) return [nearest];
  return isPair || isNearer(nearest, met) ? nearestFirst([met, nearest]) : [met];
}

const isWhole = ({ chance, candidate: { within, groups } }: Claim): boolean =>
  chance >= likely && groups > 1 && within.length === groups;

/** In a sentence of one's own that does not deny it. */
const isSaid = ({ candidate }: Claim): boolean =>
  !candidate.isTold &&
  !candidate.isStated &&
  !candidate.isDoubtful &&
  !candidate.isDenied &&
  !candidate.isOtherSide();

const isNearer = (one: Claim, other: Claim): boolean => relatednessOf(one) > relatednessOf(other);

const nearestFirst = (claims: readonly Claim[]): readonly Claim[] =>
  claims.toSorted((a, b) => relatednessOf(b) - relatednessOf(a));

/** One term alone, in a sentence that has little else of the criterion's, is a word that both happen to use. */
const isOnIt = ({ within, groups, closeness }: Candidate): boolean =>
  within.length >= Math.min(2, groups) || closeness >= leastClose;

/**
 * What a passage shares with a criterion: words of all that is said on it, those of its name and of its strong answer, and cues,
 * the more the rarer they are; and a little for the phase that asks for it.
 */
function relatednessOf(claim: Claim): number {
  const {
    candidate,
    compiled: { strong, weigh },
  } = claim;
  const { closeness, titleLikeness, rarity, within, groups, isAcross, passage } = candidate;
  const window = passage.segments.slice(candidate.first, candidate.last + 1);
  return (
    closeness +
    titleWeight * titleLikeness +
    (cueWeight * rarity * within.length) / Math.max(1, groups) +
    strongWeight * shareIn(candidate, strong, weigh) +
    homeOf(claim) -
    (isAcross ? acrossCost : 0) -
    (window.every(isHeading) ? headingCost : 0)
  );
}

/** So many words in a row that stand in a criterion's name too say it in its own words: "a message that cannot start in 4 s". */
const leastRow = 3;

function isInItsName({ candidate, compiled: { ways } }: Claim): boolean {
  const { passage, first, last } = candidate;
  const rows = rowsIn(ways[0] ?? []);
  const window = passage.segments.slice(first, last + 1);
  return window.some(({ tokens }) => [...rowsIn(tokens)].some((row) => rows.has(row)));
}

/** Of each sentence and each name once: every criterion asks for those of all sentences. */
const rowsOf = new WeakMap<readonly Token[], ReadonlySet<string>>();

function rowsIn(tokens: readonly Token[]): ReadonlySet<string> {
  const rows = rowsOf.get(tokens) ?? readRows(tokens);
  rowsOf.set(tokens, rows);
  return rows;
}

function readRows(tokens: readonly Token[]): ReadonlySet<string> {
  const words = tokens.filter(({ isWord }) => isWord);
  const rows = words.slice(leastRow - 1).map((_, at) => words.slice(at, at + leastRow));
  return new Set(
    rows
      .filter((row) => row.some((word) => !isStructure(word)))
      .map((row) => row.map(({ text }) => stem(text)).join(' ')),
  );
}

/** How much of some words, by their weight, stands in a passage. */
function shareIn({ passage, first, last }: Candidate, words: Bag, weigh: Weigh): number {
  const window = passage.segments.slice(first, last + 1);
  const held = [...words].filter((word) => window.some(({ bag }) => bag.has(word)));
  const weight = held.reduce((sum, word) => sum + weigh.word(word), 0);
  return weight / Math.max(weigh.bag(words), Number.EPSILON);
}

/** Which of some passages is meant; that one is related at all, its phase does not say. */
const homeOf = ({ candidate: { passage }, compiled: { criterion } }: Claim): number =>
  passage.phaseId === criterion.phase ? homeWeight : 0;

const isHeading = ({ tokens, wordCount }: ReadSegment): boolean =>
  tokens.at(-1)?.text === ':' || wordCount <= longestHeading;
