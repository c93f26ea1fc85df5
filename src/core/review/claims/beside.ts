import type { AttemptState } from '../../attempt/attempt-state.js';
import type { Evidence } from '../../grade/grade.js';
import { cueOf, holdsCue, wordsOf } from '../../prompt/cue-match.js';
import { fallsShort, phrasingsOf, waysOf, type Criterion } from '../../prompt/criterion.js';
import type { Prompt } from '../../prompt/prompt.js';
import { onceFor } from '../../remembered.js';
import type { Judged } from '../../grade/judged-criteria.js';
import { isByTests } from '../../grade/tests/all-tests.js';
import { isRoundId } from '../../prompt/round-mark.js';
import { ownClaims, type OwnClaim } from './own-claims.js';
import { nearnessTo, rareIn, stemsOf, weighingOf, type Weigh } from './word-weights.js';

/** A sentence of the person's own and what it should be read beside. Whether they say the same nobody has judged. */
export type Beside = {
  readonly own: Evidence;
  /** Null where it only holds that phrase, and no text that falls short is on the same thing. */
  readonly text: string | null;
  /** It holds a phrase that the author has for the opposite. */
  readonly isTurned: boolean;
};

/**
 * From here on a sentence is shown beside what falls short of a criterion: half of how near it is to the nearest such text, how much
 * nearer than to anything that is right, and a phrase that the author has for the opposite. Set on the bank's references, which get
 * 0.6 such lines each; see e2e/eval/FIGURES.md.
 */
const leastOfWeak = 0.45;
const phrase = 0.7;
/** A misconception is one line, and has no texts of its own. */
const leastOfCorrection = 0.3;
/** One word that two sentences share, "multiplied", makes them near and tells nothing. */
const leastShared = 2;
/** A weak answer is a whole sentence, of which two words, "groups" and "SSO", stand in many others. */
const leastOfSentence = 3;
/** So many words that are not of the criterion's own title, or one that no other criterion speaks of. */
const leastOfPair = 2;

/** By criterion the person's sentence that is nearest to what falls short of it, where it is nearer to that than to anything right. */
export const besideWeak = onceFor(weakBeside);

function weakBeside(prompt: Prompt, state: AttemptState): ReadonlyMap<string, Beside> {
  const claims = ownClaims(state, prompt).filter(isSentence);
  const weigh = weighingOf(prompt);
  const asked = prompt.rubric.filter(({ kind }) => !['anti-pattern', 'clarifying'].includes(kind));
  const toRight = nearnessTo(rightTexts(prompt), weigh);
  const right = claims.map(({ words }) => Math.max(0, ...toRight(words)));
  const found = new Map<string, Beside>();
  const isRare = rareIn(prompt);
  for (const criterion of asked) {
    const read = readerOf(criterion, weigh);
    let most = leastOfWeak;
    for (const [at, claim] of claims.entries()) {
      // In a round each phase is another question.
      if (isRoundId(prompt.id) && claim.own.place.phaseId !== criterion.phase) continue;
      const { score, text, way, isTurned, holdsPhrase } = read(claim, right[at] ?? 0);
      if (score < most || (!isTurned && sharedBy(claim.words, text) < leastOfSentence)) continue;
      const isOn = (other: string): boolean => isPair(claim.words, other, criterion, isRare);
      const isSame = holdsPhrase || isOn(text);
      const isOfIt = isOn(way) || sharedBy(claim.words, criterion.title) > 0;
      if (!isSame && !(isTurned && isOfIt)) continue;
      most = score;
      found.set(criterion.id, { own: claim.own, text: isSame ? text : null, isTurned });
    }
  }
  return found;
}

const sharedBy = (words: ReadonlySet<string>, text: string): number =>
  [...stemsOf(text)].filter((word) => words.has(word)).length;

/** Two sentences on one thing: a word that stands in the criterion's title as well may stand in all that is said on it. */
function isPair(
  words: ReadonlySet<string>,
  text: string,
  { title }: Criterion,
  isRare: (word: string) => boolean,
): boolean {
  const named = stemsOf(title);
  const shared = [...stemsOf(text)].filter((word) => words.has(word) && /\p{L}{2}/u.test(word));
  const own = shared.filter((word) => !named.has(word));
  return shared.length >= leastOfSentence || own.length >= leastOfPair || own.some(isRare);
}

/**
 * Whether it tells something beside a criterion as it is judged: not where the person or tests judged, and of what is met only by a
 * phrase of the opposite in both. What meets a criterion often has the words of a weak answer, and the half that this one lacks.
 */
export const isTelling = (
  { isTurned, text }: Beside,
  { verdict, evidence, by }: Pick<Judged, 'verdict' | 'evidence' | 'by'>,
): boolean =>
  by !== 'you' && !isByTests({ evidence }) && (verdict !== 'met' || (isTurned && text !== null));

/**
 * For each misconception of the prompt the person's sentence that is nearest to it, and nearer to it than to anything right; null
 * where none is.
 */
export const besideCorrections = onceFor(correctionsBeside);

function correctionsBeside(prompt: Prompt, state: AttemptState): readonly (Evidence | null)[] {
  const claims = ownClaims(state, prompt).filter(isSentence);
  const weigh = weighingOf(prompt);
  const toRight = nearnessTo(rightTexts(prompt), weigh);
  const right = claims.map(({ words }) => Math.max(0, ...toRight(words)));
  return prompt.corrections.map(({ topic, notes, fact }) => {
    const named = stemsOf(`${topic} ${notes}`);
    const to = nearnessTo([notes, `${topic} ${notes}`, fact], weigh);
    let most = leastOfCorrection;
    let nearest: Evidence | null = null;
    for (const [at, { own, words }] of claims.entries()) {
      if ([...words].filter((word) => named.has(word)).length < leastShared) continue;
      const [inNotes = 0, withTopic = 0, inFact = 0] = to(words);
      const near = Math.max(inNotes, withTopic);
      if (near < most || near < Math.max(inFact, right[at] ?? 0)) continue;
      most = near;
      nearest = own;
    }
    return nearest;
  });
}

/** Fewer words are a heading or a name, and near to anything. */
const leastWords = 4;
const isSentence = ({ words }: OwnClaim): boolean => words.size >= leastWords;

/** All that is right by the author of a prompt, but for its reference answer, which says the same again. */
const rightTexts = ({ rubric, facts, statement, followUps }: Prompt): readonly string[] => [
  ...rubric.filter(({ kind }) => kind !== 'anti-pattern').flatMap(waysTo),
  ...[statement, ...facts.map(({ answer }) => answer)].flatMap(sentencesOf),
  ...followUps.flatMap(({ strong }) => sentencesOf(strong)),
];

const waysTo = (criterion: Criterion): readonly string[] => [
  criterion.title,
  criterion.strong,
  ...sentencesOf(criterion.strong),
  ...phrasingsOf(criterion),
  ...waysOf(criterion),
];

const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.?!;])\s+|\n\s*\n/).filter((one) => one.trim() !== '');

/** A sentence with the nearest text that falls short and the nearest way; `holdsPhrase`: that text has the phrase as well. */
type Scored = {
  readonly score: number;
  readonly text: string;
  readonly way: string;
  readonly isTurned: boolean;
  readonly holdsPhrase: boolean;
};

function readerOf(criterion: Criterion, weigh: Weigh): (claim: OwnClaim, right: number) => Scored {
  const short = fallsShort(criterion);
  const right = waysTo(criterion);
  const [toShort, toWays] = [nearnessTo(short, weigh), nearnessTo(right, weigh)];
  const shortWords = short.map(wordsOf);
  const turned = criterion.contradicts
    .map((one) => ({ cue: cueOf(one), isOfOne: stemsOf(one).size < leastShared }))
    .filter(({ cue }) => cue.length > 1);
  return ({ own, words }, nearRight) => {
    const [nearTo, ways] = [toShort(words), toWays(words)];
    const near = Math.max(0, ...nearTo);
    if (near === 0) return { score: 0, text: '', way: '', isTurned: false, holdsPhrase: false };
    const lean = Math.min(near - Math.max(nearRight, ...ways), twoOf(nearTo) - twoOf(ways));
    const said = wordsOf(own.quote);
    const held = turned.filter(({ cue }) => holdsCue(said, cue));
    const isTurned = held.length > 0;
    // Of texts with the phrase the nearest, where one has it; "of the bakery" is one word that both have.
    const cues = held.filter(({ isOfOne }) => !isOfOne).map(({ cue }) => cue);
    const alike = nearTo.map((one, at) => (holdsAny(shortWords[at], cues) ? one : 0));
    const nearest = Math.max(0, ...alike);
    const at = nearest > 0 ? alike.indexOf(nearest) : nearTo.indexOf(near);
    return {
      score: lean + near / 2 + (isTurned ? phrase : 0),
      text: short[at] ?? '',
      way: right[ways.indexOf(Math.max(...ways))] ?? '',
      isTurned,
      holdsPhrase: nearest > 0,
    };
  };
}

const holdsAny = (
  words: ReturnType<typeof wordsOf> | undefined,
  cues: readonly ReturnType<typeof cueOf>[],
): boolean => words !== undefined && cues.some((cue) => holdsCue(words, cue));

/** One text that is near may be luck. */
const twoOf = (all: readonly number[]): number => {
  const [first = 0, second = 0] = all.toSorted((a, b) => b - a);
  return (first + second) / 2;
};
