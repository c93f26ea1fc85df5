import type { Turn } from '../../core/attempt/attempt-state.js';
import type { SheetNow } from '../../core/interviewer/sheet-now.js';
import { namedBack } from '../../core/interviewer/topic-chosen.js';
import { holdsCue, wordsOf } from '../../core/prompt/cue-match.js';
import type { Fact } from '../../core/prompt/prompt.js';
import { termsOf, type Fold } from './meaning/text-terms.js';
import type { Said } from './interviewer.js';
import type { Reply } from './reply-kind.js';
import { told } from './reply/tell.js';
import { words } from './reply-words.js';

/** A fact, and the words by which it was asked back for. */
export type Offered = Fact & { readonly way?: string };

/** The two facts of a question back, in the order in which it names them; twice the same where it names one. */
export type Pair = readonly [Offered, Offered];

/** What a message makes of "Do you mean X or Y?"; null where it is a message of its own. */
export type Choice = 'first' | 'second' | 'both' | 'neither' | null;

/** The facts that the interviewer's last line asked about; null where that line was another. Found by its words, which the journal keeps. */
export function askedBack(talk: readonly Turn[], facts: readonly Fact[]): Pair | null {
  const last = talk.at(-1)?.who === 'you' ? talk.at(-2) : talk.at(-1);
  return last === undefined ? null : pairIn(last, facts);
}

function pairIn({ who, text }: Turn, facts: readonly Fact[]): Pair | null {
  if (who !== 'interviewer') return null;
  const [first, second = first] = namedBack(text).map((way) => {
    const fact = facts.find(({ topic, asks }) => topic === way || asks.includes(way));
    return fact === undefined ? null : { ...fact, way };
  });
  return first && second ? [first, second] : null;
}

/** What the candidate asked before the last question back, or before the last that named one thing; undefined where there was none. */
export function askedBefore(talk: readonly Turn[], name?: string): string | undefined {
  const at = talk.findLastIndex(({ who, text }) => {
    const names = who === 'interviewer' ? namedBack(text) : [];
    return name === undefined ? names.length > 0 : names.includes(name);
  });
  return talk.slice(0, Math.max(at, 0)).findLast(({ who }) => who === 'you')?.text;
}

const pointsBack =
  /^(?:(?:i mean|i meant|ok|sorry|well|and|the|to your question|before) )*(?:both|either|first|former|second|latter)(?: (?:one|two|of them|of those|please|before))*$/;

/** The facts of the last question back, where a message only points at it after something else was said, and one of them is still untold. */
export function leftOpen(
  { facts, isTold }: SheetNow,
  talk: readonly Turn[],
  message: string,
): Pair | null {
  if (!pointsBack.test(wordsOf(message).join(' '))) return null;
  const pair = talk.map((turn) => pairIn(turn, facts)).findLast((one) => one !== null);
  return pair?.some((fact) => !isTold(fact)) === true ? pair : null;
}

const spoken: readonly (readonly [Exclude<Choice, null>, ReadonlySet<string>])[] = [
  ['both', new Set(['both', 'either'])],
  ['first', new Set(['first', 'former', '1', '1st'])],
  ['second', new Set(['second', 'latter', 'last', 'other', '2', '2nd'])],
  ['neither', new Set(['neither', 'none', 'no', 'nope'])],
];
const inPlaces = new Set(
  termsOf(`please ${spoken.flatMap(([, names]) => [...names]).join(' ')}`, wordsOf),
);
/** They choose nothing, and both answers are sooner read than another question back. */
const assent = new Set(['yes', 'that', 'this', 'any', 'all']);

/** "And how long does one take?" goes on, and takes neither. */
const asksOn = /^(?:and|but|so|then)\b,? (?:how|what|which|who|when|where|why)\b/i;

/** "Is it trained from scratch" asks, whether or not a mark ends it. */
const asks =
  /^(?:(?:and|but|so|then|ok)\b,? )*(?:how|what|which|who|when|where|why|is|are|was|were|do|does|did|can|could|will|would|may|must|should)\b/i;

/** Longer than this is a question of its own, whatever words it shares. */
const most = 8;
/** So long is what only points: "What happens first?" is a question; "The first?" is none. */
const mostPlace = 4;

/** Which of the two facts a message chooses: by its name, whole or in part, or by its place. */
export function choiceOf(message: string, pair: Pair, fold: Fold): Choice {
  const said = wordsOf(message);
  const asked = termsOf(message, fold);
  const named = pair.flatMap((one) => termsOf(nameOf(one), fold));
  const isOfOther = asked.some((term) => !named.includes(term));
  const isQuestion = message.trimEnd().endsWith('?');
  const isNew = isQuestion ? isOfOther || asksOn.test(message) : isOfOther && asks.test(message);
  const whole = pair
    .map(({ topic }) => wordsOf(topic))
    .map((name) => holdsCue(said, name) && !(isNew && name.length === 1));
  if (whole.includes(true))
    return longestOf(
      pair,
      pair.filter((_, at) => whole[at]),
    );
  if (isNew || said.length === 0 || said.length > most) return null;
  const byTerms = moreOf(pair, (name) => shared(termsOf(name, fold), asked));
  if (byTerms !== null && byTerms !== 'both') return byTerms;
  const isBeside = asked.some((term) => !named.includes(term) && !inPlaces.has(term));
  const place = spoken.find(([, names]) => said.some((word) => names.has(word)));
  // "Last year's pairs" are neither's.
  if (place !== undefined && !isBeside && said.length <= mostPlace) return place[0];
  // "Yes, the judge" names a third thing.
  if (!isOfOther && said.length <= mostPlace && said.some((word) => assent.has(word)))
    return 'both';
  // A name may be made of words that say little elsewhere, such as "Use".
  return byTerms ?? (isOfOther ? null : moreOf(pair, (name) => shared(wordsOf(name), plain(said))));
}

const nameOf = ({ topic, way = topic }: Offered): string =>
  way === topic ? topic : `${topic} ${way}`;

const shared = (names: readonly string[], said: readonly string[]): number =>
  names.filter((name) => said.includes(name)).length;

const plain = (said: readonly string[]): readonly string[] =>
  said.filter((word) => !['the', 'a', 'an', 'of', 'and', 'i', 'mean'].includes(word));

/** The fact whose name counts for more; both where they count alike, null where neither counts. */
function moreOf([first, second]: Pair, countOf: (name: string) => number): Choice {
  const [one, two] = [countOf(nameOf(first)), countOf(nameOf(second))];
  if (one === two) return one === 0 ? null : 'both';
  return one > two ? 'first' : 'second';
}

/** Of names that were typed in full: one that lies within the other was not typed for itself. */
function longestOf([first, second]: Pair, whole: readonly Fact[]): Choice {
  const [one, two] = [wordsOf(first.topic), wordsOf(second.topic)];
  if (!whole.includes(second) || (whole.includes(first) && holdsCue(one, two))) return 'first';
  return whole.includes(first) && !holdsCue(two, one) ? 'both' : 'second';
}

/**
 * The fact that a message chooses after a question back, as an answer to the question that led to it; null where it chooses none
 * of both.
 */
export function chosenOf({ sheet, pair, fold, asked }: Asked, message: string): Said | null {
  const choice = choiceOf(message, pair, fold);
  if (choice === null) return null;
  if (choice === 'neither') return { text: words.open(message), factId: null };
  const [first, second] = pair;
  const { text, factIds } = toldOf(
    sheet,
    { both: pair, first: [first], second: [second] }[choice],
    asked ?? message,
  );
  return { text, factId: factIds[0] ?? null };
}

/** Facts as they are told after a question back, each once. */
export const toldOf = (sheet: SheetNow, facts: readonly Fact[], message: string): Reply =>
  told(
    { sheet },
    facts
      .filter(({ id }, at) => facts.findIndex((one) => one.id === id) === at)
      .map(({ id, topic, answer }) => ({ source: { id, topic, text: answer } })),
    message,
  );

type Asked = {
  readonly sheet: SheetNow;
  readonly pair: Pair;
  readonly fold: Fold;
  /** What was asked before the question back. */
  readonly asked?: string | undefined;
};
