import type { Answer } from '../../../../../core/answer/answer.js';
import type { CriterionVerdict } from '../../../../../core/grade/grade.js';
import { cutTokens } from '../../../text/cut-tokens.js';
import { isStructure } from '../../../text/function-words.js';
import { deniedIn, isDenied } from '../../../text/negation.js';
import { sidesOf, type Side } from '../../../text/opposite-words.js';
import { stem } from '../../../text/stem.js';
import type { Token } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { Candidate } from '../../evidence/candidates.js';
import { isLeftOpen } from '../../evidence/contradiction.js';
import { overlaps } from '../../evidence/support.js';
import type { ReadCriterion } from '../../read-answer.js';
import type { Compiled } from '../../rubric/compile-rubric.js';
import { signsIn } from '../../rubric/sides.js';
import { isPlain, isShort } from '../denied/falls-short.js';
import { doubtful } from '../judge-window.js';
import { evidenceOf, withoutRepeats } from '../quote-evidence.js';
import { shortQuote } from '../quoted-stretch.js';

/**
 * Nearly a line that falls short, far from all that meets it, and yet of the same thing: no met criterion of the labelled answers has
 * such a sentence. Of another thing, "once it trains it can be as good", it takes nothing back.
 */
const short = { shared: 0.5, lean: 0.5, about: 0.1 } as const;

/**
 * A criterion that would be met is open where a sentence of the same paragraph says what falls short of it, "so 0.7 is the most probable value
 * of p", or where the next one adds what the strong answer denies: "It also makes the training faster", of what is not for speed; or where
 * one soon after it, nearer to what falls short than to any way to meet it, says the opposite of the same thing, "W is updated" beside "W frozen".
 */
export function unlessTakenBack(
  verdict: CriterionVerdict,
  { compiled, candidates }: ReadCriterion,
  said: Candidate | null,
  answer: Answer,
): CriterionVerdict {
  const { kind, phase } = compiled.criterion;
  const isMet = verdict.verdict === 'met' || verdict.parts?.includes('met') === true;
  if (!isMet || said?.passage.kind !== 'phase') return verdict;
  if (['clarifying', 'anti-pattern'].includes(kind)) return verdict;
  const others = candidates.filter((one) => !isLeftOpen(one));
  const isFallingShort = (one: Candidate): boolean =>
    one.passage.phaseId === phase &&
    isOfOneParagraph(said, one) &&
    !overlaps(one, said) &&
    one.closeness >= short.about &&
    isShort(one, compiled, short);
  const other =
    others.find(isFallingShort) ??
    others.find((one) => isAddedTo(said, one) && isAgainst(tokensOf(one), compiled)) ??
    others.find(
      (one) =>
        one.first === one.last &&
        isOfOneParagraph(said, one) &&
        one.first > said.last &&
        one.first <= said.last + sentencesAfter &&
        one.halfCloseness > one.closeness &&
        one.passage.segments.slice(one.first, one.last + 1).every(isPlain) &&
        turnsRound(tokensOf(one), allTokensOf(said), compiled),
    );
  if (other === undefined) return verdict;
  const { parts: _, ...rest } = verdict;
  return {
    ...rest,
    verdict: 'unsure',
    evidence: [],
    reason: `You also write “${shortQuote(other)}”. Does it take this back?`,
    closest: withoutRepeats([said, other].map((one) => evidenceOf(one, answer))),
    chance: doubtful,
  };
}

/**
 * Whether one sentence puts a thing on the other of two sides than another does, which is the side of most ways to meet the criterion:
 * of 290 met criteria of the labelled answers a wider form of this opened one. Nearness to what falls short tells less: 12 of them have one
 * of the same paragraph at half of `short`. Of kinds there are two things, a large model and beside it a small one.
 */
function turnsRound(
  other: readonly Token[],
  said: readonly Token[],
  { ways }: Pick<Compiled, 'ways'>,
): boolean {
  const signs = sidesTaken(said);
  const turned = [...sidesTaken(other)].filter(([key, isFirst]) => {
    const before = signs.get(key) ?? null;
    return isBound(key) && isFirst !== null && before !== null && before !== isFirst;
  });
  if (turned.length === 0) return false;
  const known = ways.map(sidesTaken);
  return turned.some(([key, isFirst]) => {
    const taken = known.map((one) => one.get(key) ?? null).filter((side) => side !== null);
    const against = taken.filter((side) => side !== isFirst).length;
    return against >= leastAgainst && against > leastAgainst * (taken.length - against);
  });
}

/** Beside the same key a new one is another; a new language is the opposite of nothing. */
const sidesTaken = (tokens: readonly Token[]): ReturnType<typeof signsIn> =>
  signsIn(tokens.map((one) => (renewed.has(one.text) ? { ...one, text: 'different' } : one)));
const renewed = wordSet('new fresh anew');

const leastAgainst = 2;
/** Further on the same words are mostly about another thing. */
const sentencesAfter = 3;

/** A name with its side, and not with its kind. */
const isBound = (key: string): boolean =>
  key.startsWith('#') && key.includes(' ') && !ofKind.some((side) => key.startsWith(`${side} `));
const ofKind = ['large', 'global', 'online', 'dense', 'upper', 'forward']
  .flatMap(sidesOf)
  .map(({ pair }) => `#${String(pair)}`);

const additions = wordSet('also moreover besides additionally');
/** What goes on about the same stands right behind it. */
const segmentsAfter = 2;

/** A plain sentence right behind what was said, or the last of it, that adds to it. */
function isAddedTo(said: Candidate, one: Candidate): boolean {
  const { passage, first, last } = one;
  const segment = passage.segments[first];
  if (segment === undefined || first !== last || !isOfOneParagraph(said, one)) return false;
  if (first <= said.first || first > said.last + segmentsAfter) return false;
  const { tokens } = segment;
  return tokens.some((_, at) => addsAt(tokens, at)) && isPlain(segment);
}

/** "Too" adds at the end of a clause only: "is trained too", not "one too many". */
function addsAt(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (text === 'too') return tokens[at + 1]?.isWord !== true;
  return additions.has(text) || (text === 'well' && tokens[at - 1]?.text === 'as');
}

const isOfOneParagraph = ({ passage, last }: Candidate, one: Candidate): boolean =>
  one.passage === passage &&
  passage.segments[one.first]?.paragraph === passage.segments[last]?.paragraph;

const allTokensOf = ({ passage, first, last }: Candidate): readonly Token[] =>
  passage.segments.slice(first, last + 1).flatMap(({ tokens }) => tokens);

const tokensOf = ({ passage, first }: Candidate): readonly Token[] =>
  passage.segments[first]?.tokens ?? [];

/** Nouns for a side of a contrast: what is "not for speed" is not faster. */
const nouns: ReadonlyMap<string, string> = new Map([
  ['speed', 'faster'],
  ['speed-up', 'faster'],
  ['throughput', 'faster'],
]);

const sidesIn = ({ text }: Token): readonly Side[] => sidesOf(nouns.get(text) ?? text);
const isSame = (one: Side, other: Side): boolean =>
  one.pair === other.pair && one.isFirst === other.isFirst;
const isOpposite = (one: Side, other: Side): boolean =>
  one.pair === other.pair && one.isFirst !== other.isFirst;

/** Whether words claim what the strong answer denies, or give the other of two sides to what it names. */
function isAgainst(said: readonly Token[], { wanted }: Compiled): boolean {
  const claimed = said.flatMap(sidesIn);
  const named = namesIn(said);
  return wanted.some(({ tokens }) => {
    const denied = deniedIn(tokens);
    const clauses = cutTokens(tokens, isBreak);
    return clauses.some((clause, at) => {
      const before = startsRelative(clause) ? (clauses[at - 1] ?? []) : [];
      const isNamed = [...namesIn([...before.slice(-reach), ...clause])].some((name) =>
        named.has(name),
      );
      return clause.some((token) => {
        const isNot = isDenied(token, denied);
        return sidesIn(token).some((side) =>
          claimed.some((one) => (isNot ? isSame(one, side) : isNamed && isOpposite(one, side))),
        );
      });
    });
  });
}

/** Of the clause before "which is frozen" the last words are what is. */
const reach = 4;
const isBreak = ({ text, isWord }: Token): boolean =>
  isWord ? breaks.has(text) : ',;:.()'.includes(text);
const breaks = wordSet('while whereas but because since so if when then than although though');
const startsRelative = ([first]: readonly Token[]): boolean =>
  first !== undefined && ['which', 'that', 'who'].includes(first.text);

/** What words are about: all but structure and those that say a side. */
const namesIn = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(
    tokens
      .filter((token) => token.isWord && !isStructure(token) && sidesIn(token).length === 0)
      .filter(({ text }) => text.length > 2)
      .map(({ text }) => stem(text)),
  );
