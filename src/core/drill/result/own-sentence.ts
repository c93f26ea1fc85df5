import type { DrawingGraph } from '../../graph/drawing-graph.js';
import { singular, wordsOf } from '../../prompt/cue-match.js';
import { stemOf } from '../match/label-terms.js';
import { labelIn } from './label-in.js';
import { blocksOf, tellsSomething } from './reference-sentence.js';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const articles = setOf('the a an each every one our my');
/** What may stand before the name with which a sentence begins. */
const before = new Set([...articles, ...setOf('both all so then here and but only no once')]);
const prepositions = setOf(
  'of for in on at by to from with per over under as than into own against beside after before behind between until like',
);
/** A name ends before these: `Demand estimate for sold-out days` is called a demand estimate. */
const joints = new Set([...prepositions, 'and', 'or', 'without']);
/** Points to what an earlier sentence said. */
const pointing = /\b(?:these|those|this|they|such)\b/i;
/** Words that many a sentence has, of whatever box it speaks. */
const general = setOf('system service model data step run name query graph group event document');
const longestHead = 3;

/**
 * The sentences of a text (Markdown) that speak of a box by its name, those that do so most first: the first of a paragraph that is
 * headed by it, and what begins with it; then what has it do something; then what holds a name of several words.
 */
export function ownSentences(id: string, reference: DrawingGraph, text: string): readonly string[] {
  const names = namesIn(reference);
  const named = (words: readonly string[], same = isWord): Name | null => {
    const name = names.find((one) => one.words.every((of, at) => same(words[at] ?? '', of, one)));
    return name?.id === id ? name : null;
  };
  const blocks = blocksOf(text);
  const headed = blocks.flatMap(([first = '', ...rest]) => {
    const words = wordsOf(first);
    const isHead = words.length <= longestHead && named(words, isKin) !== null;
    return isHead ? rest.filter(tellsSomething).slice(0, 1) : [];
  });
  const plain = blocks.flat().filter((one) => tellsSomething(one) && !pointing.test(one));
  const where = (holds: (words: readonly string[]) => boolean): readonly string[] =>
    plain.filter((one) => holds(wordsOf(one)));
  const begun = where((words) => named(subjectOf(words)) !== null);
  // A strong answer begins with what its box does.
  const done = plain.slice(0, 1).filter((one) => named(wordsOf(one), isDone) !== null);
  const doing = where((words) => clausesOf(words).some((clause) => isDoing(clause, named(clause))));
  const held = where((words) =>
    words.some((_, at) => (named(words.slice(at))?.words.length ?? 0) > 1),
  );
  return [...new Set([...headed, ...begun, ...done, ...doing, ...held])];
}

/** What a sentence says after each article that no preposition leads to: `and the router sends`, but not `from the router`. */
const clausesOf = (words: readonly string[]): readonly (readonly string[])[] =>
  words.flatMap((word, at) =>
    articles.has(word) && !prepositions.has(words[at - 1] ?? '') ? [words.slice(at + 1)] : [],
  );

/** Whether a verb comes after the name: `router sends`. */
const isDoing = (clause: readonly string[], name: Name | null): boolean =>
  name !== null && /.s$/.test(clause[name.words.length] ?? '');

/** A sentence from its first word that is no article or the like; nothing where that comes late. */
function subjectOf(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => !before.has(word));
  return start < 0 || start > 2 ? [] : words.slice(start);
}

/** A name of a box by its words, singular; one of several also by its last, where no other box has that. */
type Name = {
  readonly id: string;
  readonly words: readonly string[];
  readonly last?: string | undefined;
};

type Same = (word: string, ofName: string, name: Name) => boolean;
/** Alone a last word must stand as in the label: `a card` is not one of the `Status cards`. */
const isWord: Same = (word, ofName, { last }) =>
  last === undefined ? singular(word) === ofName : word === last;
/** `Sending` heads what is told of the sender. */
const isKin: Same = (word, ofName) => stemOf(singular(word)) === stemOf(ofName);
/** `Resolves each mention` is said of the resolver. */
const isDone: Same = (word, ofName, name) =>
  /[eo]r$/.test(ofName) && word.endsWith('s') && isKin(word, ofName, name);

function namesIn(reference: DrawingGraph): readonly Name[] {
  const all = reference.nodes.map(({ id }) => ({ id, plain: nameOf(labelIn(reference, id)) }));
  const named = all.map(({ id, plain }) => ({
    id,
    words: plain.map(singular),
    last: plain.at(-1),
  }));
  const isOnce = (key: string, of: (name: Name) => readonly string[]): boolean =>
    named.filter((name) => of(name).includes(key)).length === 1;
  const whole = named
    .filter(({ words }) => isOnce(words.join(' '), (name) => [name.words.join(' ')]))
    .map(({ id, words }) => ({ id, words }));
  const short = named.flatMap(({ id, words, last }) =>
    words.length > 1 && last !== undefined && isOnce(singular(last), (name) => name.words)
      ? [{ id, words: [singular(last)], last }]
      : [],
  );
  // The longest first: `Queue time` is no queue.
  return [...whole, ...short]
    .filter(({ words }) => words.some((word) => !general.has(word)))
    .toSorted((a, b) => b.words.length - a.words.length);
}

function nameOf(label: string): readonly string[] {
  const words = wordsOf(label.split(/[:,(]/, 1)[0] ?? '');
  const end = words.findIndex((word) => joints.has(word));
  return end < 0 ? words : words.slice(0, end);
}
