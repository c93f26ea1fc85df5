import type { DrawingGraph } from '../../graph/drawing-graph.js';
import { singular, wordsOf } from '../../prompt/cue-match.js';
import { stemOf } from '../match/label-terms.js';
import { labelIn } from './joins.js';
import { blocksOf, tellsSomething } from './reference-sentence.js';

/** What may stand before the name with which a sentence begins. */
const before = new Set(
  'a an the each every one our my both all so then here and but only no once'.split(' '),
);
/** A name ends before these: `Demand estimate for sold-out days` is called a demand estimate. */
const joints = new Set(
  'and or of for in on at by to from with per over under as own without'.split(' '),
);
/** Points to what an earlier sentence said. */
const pointing = /\b(?:these|those|this|they|such)\b/i;

/** Words that many a sentence has, of whatever box it speaks. */
const general = new Set(
  'system service model data step run name query graph group event document'.split(' '),
);

/**
 * The sentences of a text (Markdown) that speak of a box by its name, those that do so most first: the first of a paragraph that is
 * headed by it, and what begins with it; then those with a clause that begins so; then those that hold a name of several words.
 */
export function ownSentences(id: string, reference: DrawingGraph, text: string): readonly string[] {
  const names = namesIn(reference);
  const isOwn = (words: readonly string[], same = isWord): boolean =>
    namedBy(words, names, same)?.id === id;
  const blocks = blocksOf(text);
  const headed = blocks.flatMap(([first = '', ...rest]) => {
    const words = wordsOf(first);
    return words.length <= longestHead && isOwn(words, isKin)
      ? rest.filter(tellsSomething).slice(0, 1)
      : [];
  });
  const plain = blocks.flat().filter((one) => tellsSomething(one) && !pointing.test(one));
  const [begun, within, held] = [
    plain.filter((one) => isOwn(subjectOf(one)) || isOwn(wordsOf(one), isDone)),
    plain.filter((one) => clausesOf(one).some(isOwn)),
    plain.filter((one) => holdsWhole(wordsOf(one), id, names)),
  ];
  return [...new Set([...headed, ...begun, ...within, ...held])];
}

const longestHead = 3;

/** What clauses within a sentence begin with, by their article; `the router sends`, but not `the plan, kept from now on`. */
const clausesOf = (sentence: string): readonly (readonly string[])[] =>
  [
    ...sentence.matchAll(
      /(?:[;:]|,? and|,? so|, but|, while|, since) (?:the|an?|each|one) (?=(.+))/gi,
    ),
  ]
    .map(([, clause = '']) => wordsOf(clause))
    .filter((words) =>
      words.slice(1, longestHead).some((word) => /s$|^(?:may|must|can|will)$/.test(word)),
    );

type Same = (word: string, ofName: string) => boolean;
const isWord: Same = (word, ofName) => singular(word) === ofName;
/** `Sending` heads what is told of the sender. */
const isKin: Same = (word, ofName) => stem(word) === stem(ofName);
/** `Resolves each mention` is said of the resolver. */
const isDone: Same = (word, ofName) =>
  /[eo]r$/.test(ofName) && word.endsWith('s') && isKin(word, ofName);
const stem = (word: string): string => stemOf(singular(word));

/** A name of a box by its words; one of several words also by its last, where no other box has that. */
type Name = { readonly id: string; readonly words: readonly string[] };

function namesIn(reference: DrawingGraph): readonly Name[] {
  const named = reference.nodes.map(({ id }) => ({ id, words: nameOf(labelIn(reference, id)) }));
  const whole = named.filter(
    ({ id, words }) =>
      !named.some((other) => other.id !== id && other.words.join(' ') === words.join(' ')),
  );
  const short = whole.flatMap(({ id, words }) => {
    const last = words.at(-1);
    const isShared = named.some((other) => other.id !== id && other.words.includes(last ?? ''));
    return words.length < 2 || last === undefined || isShared ? [] : [{ id, words: [last] }];
  });
  // The longest first: `Queue time` is no queue.
  return [...whole, ...short]
    .filter(({ words }) => words.some((one) => !general.has(one)))
    .toSorted((a, b) => b.words.length - a.words.length);
}

function nameOf(label: string): readonly string[] {
  const words = wordsOf(label.split(/[:,(]/, 1)[0] ?? '');
  const end = words.findIndex((word) => joints.has(word));
  return (end < 0 ? words : words.slice(0, end)).map(singular);
}

/** The words of a sentence or clause from its first that is no article or the like; none where that comes late. */
function subjectOf(text: string): readonly string[] {
  const words = wordsOf(text);
  const start = words.findIndex((word) => !before.has(word));
  return start < 0 || start > 2 ? [] : words.slice(start);
}

function namedBy(words: readonly string[], names: readonly Name[], same: Same): Name | undefined {
  return names.find((name) => name.words.every((one, at) => same(words[at] ?? '', one)));
}

const holdsWhole = (words: readonly string[], id: string, names: readonly Name[]): boolean =>
  words.some((_, at) => {
    const name = namedBy(words.slice(at), names, isWord);
    return name?.id === id && name.words.length > 1;
  });
