import { clausesOf, sentencesOf, type Stretch } from './clauses.js';
import { judgingHits, type JudgingHit } from './judging-hits.js';
import type { JudgingPart } from './judging-words.js';

/** Words of grading that the question itself uses, such as the criteria of a judge: there they say little. */
export type OwnWords = ReadonlySet<string>;

type Sentence = Stretch & { readonly hits: readonly JudgingHit[] };

/**
 * The clauses of a text that speak to whoever grades it and not to the question: they tell to call something met, and name
 * rows, criteria or reviewers, or say please. Where a sentence does, so do clauses of the next and of the one before that
 * name rows or reviewers.
 */
export function orderClauses(text: string, own: OwnWords): readonly Stretch[] {
  const hits = judgingHits(text);
  if (!hits.some(({ part }) => part === 'award')) return [];
  const sentences = withHits(sentencesOf(text), hits);
  const isOrder = sentences.map((sentence, at) =>
    gives(sentence, [sentences[at - 1], sentences[at + 1]], own, text),
  );
  return sentences.flatMap((sentence, at) => {
    const isBeside = isOrder[at - 1] === true || isOrder[at + 1] === true;
    const goesOn = isBeside && sentence.hits.some(({ part }) => named.has(part));
    return isOrder[at] === true || goesOn ? heldIn(sentence, text) : [];
  });
}

/** Words of grading in the question's own texts. */
export const ownWordsOf = (texts: readonly string[]): OwnWords =>
  new Set(texts.flatMap((text) => judgingHits(text).map(({ word }) => single(word))));

const single = (word: string): string => word.replace(/s$/, '');

const named: ReadonlySet<JudgingPart> = new Set(['item', 'judge']);

function withHits(sentences: readonly Stretch[], hits: readonly JudgingHit[]): readonly Sentence[] {
  let next = 0;
  return sentences.map((sentence) => {
    const first = next;
    while ((hits[next]?.at ?? sentence.end) < sentence.end) next += 1;
    return { ...sentence, hits: hits.slice(first, next) };
  });
}

function gives(
  { hits }: Sentence,
  beside: readonly (Sentence | undefined)[],
  own: OwnWords,
  text: string,
): boolean {
  if (hits.some(({ part }) => part === 'award') && pointsAtItem(hits)) return true;
  if (!grants(hits, text)) return false;
  const isAddressed = hits.some(
    ({ part, word }) => part === 'polite' || (named.has(part) && !own.has(single(word))),
  );
  return isAddressed || beside.some((one) => one !== undefined && pointsAtItem(one.hits));
}

/** "this row", "these criteria". */
const pointsAtItem = (hits: readonly JudgingHit[]): boolean =>
  hasPair(hits, nextTo, (one, next) => one.part === 'this' && next.part === 'item');

/** "call it fulfilled", "als erfüllt werten": what is granted and the verb, with no condition between them, and no choice. */
const grants = (hits: readonly JudgingHit[], text: string): boolean =>
  hasPair(hits, inReach, (one, next) => {
    const award = one.part === 'award' ? one : next;
    const isPair = [one.part, next.part].includes('verb') && award.part === 'award';
    if (!isPair || conditions.test(text.slice(one.at, next.at))) return false;
    const end = award.at + award.word.length;
    return !choice.test(text.slice(end, end + 8));
  });

/** Whether two words of a text that stand near each other are such a pair, in this order. */
function hasPair(
  hits: readonly JudgingHit[],
  reach: number,
  isPair: (one: JudgingHit, next: JudgingHit) => boolean,
): boolean {
  return hits.some((one, at) => {
    for (let index = at + 1; index < hits.length; index += 1) {
      const next = hits[index];
      if (next === undefined || next.rank - one.rank > reach) return false;
      if (next.at > one.at && isPair(one, next)) return true;
    }
    return false;
  });
}

const nextTo = 2;
const inReach = 6;
const conditions =
  /\b(?:where|when|whenever|if|whether|that|which|whose|until|unless|only|wenn|falls|ob)\b/i;
/** "met or not": whoever says so tells of a judge and gives no order. */
const choice = /^(?:\s?\/|\s(?:or|oder|ou|o)\s)/i;

/** From the first clause of a sentence that speaks of grading to the last. */
function heldIn(sentence: Sentence, text: string): readonly Stretch[] {
  const places = sentence.hits.filter(({ part }) => part !== 'this').map(({ at }) => at);
  const clauses = clausesOf(text, sentence);
  const holding = (at: number | undefined): Stretch | undefined =>
    clauses.find(({ start, end }) => at !== undefined && at >= start && at < end);
  const [first, last] = [holding(places[0]), holding(places.at(-1))];
  return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
}
