import { singular, wordsOf } from '../../prompt/cue-match.js';

/** Reads a label as its words: lower case, aliases replaced, singular. The caller brings it, as aliases are data of main. */
export type ReadWords = (label: string) => readonly string[];

/** A word of a label by its stem, and all that it can mean on a board. The head is what stands before a colon or comma. */
export type LabelTerm = {
  readonly stem: string;
  readonly meanings: ReadonlySet<string>;
  readonly isHead: boolean;
  /** The word of the head that says what sort of box it is: `queue` in `Claim queue, by age`. */
  readonly isNoun: boolean;
  /** A word that says which `queue` it is, before it in one phrase. */
  readonly isBeforeNoun: boolean;
  /** Whether it names a person; its stem may name what a person does. */
  readonly isPerson: boolean;
  readonly weight: number;
};

type Meanings = ReadonlyMap<string, ReadonlySet<string>>;

const empty: ReadonlySet<string> = new Set();
const stops = new Set(
  'a an and as at by for from in into is its of on one or over own per than that the then to with w all was no not incl'.split(
    ' ',
  ),
);
/** Nearly every board has them in some box or other. */
const vague = new Map(
  'service system model data store storage large language database db svc component module layer api agent job process server new app tool own llm llms'
    .split(' ')
    .map((word) => [word, 0.35] as const),
);

const endings =
  'isations isation izations ization ations ation ments ment ators ator itions ition ings ing ions ion ised ized ises izes ise ize ers ors er or ies ed es al s e y'.split(
    ' ',
  );

/** A crude stem: `retriever` and `retrieval` are one, and so are `publish` and `publisher`. At least four letters stay. */
export function stemOf(word: string): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= 4);
  const cut = ending === undefined ? word : word.slice(0, -ending.length);
  return /([b-df-hj-np-tv-z])\1$/.test(cut) && cut.length > 4 ? cut.slice(0, -1) : cut;
}

/** Groups of persons begin with one of these: who reviews is a person, and a review is none. */
const persons = new Set(['human', 'officer', 'annotator', 'committee']);

/** A word as it is, for what a stem would mix up; and one for a person, if it is. */
const asItIs = (word: string): string => `=${singular(word)}`;
const asPerson = (word: string): string => `person ${singular(word)}`;

/** Each phrase, as its stems, with the groups of words it is in; a single word also as it is, for a person only so. */
export function meaningsOf(groups: readonly (readonly string[])[], read: ReadWords): Meanings {
  const meanings = new Map<string, Set<string>>();
  for (const [at, group] of groups.entries()) {
    for (const phrase of group) {
      const [word = '', ...more] = read(phrase);
      const stems = stemsOf(read(phrase)).join(' ');
      const isPerson = persons.has(group[0] ?? '') && more.length === 0;
      const plain = more.length > 0 ? [stems] : [stems, asItIs(word)];
      for (const key of isPerson ? [asItIs(word), asPerson(word)] : plain)
        meanings.set(key, (meanings.get(key) ?? new Set()).add(String(at)));
    }
  }
  return meanings;
}

const stemsOf = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !stops.has(word)).map(stemOf);

const longestPhrase = 4;

/** The stems of a label, without what says nothing. */
export const stemsIn = (label: string): readonly string[] => stemsOf(wordsOf(label));

/** The stems of a label's head, without what nearly every board says; they name the box. */
export function namingStems(label: string): readonly string[] {
  const cut = label.search(/[:,(]/);
  const words = wordsOf(cut < 0 ? label : label.slice(0, cut));
  return words.filter((word) => !stops.has(word) && !vague.has(word)).map(stemOf);
}

/** Whether two groups have a word or phrase in common. */
const isKin = (id: string, others: ReadonlySet<string>, meanings: Meanings): boolean =>
  [...meanings.values()].some((ids) => ids.has(id) && [...ids].some((one) => others.has(one)));

/** A word after which a label says what its box is for, or has: `KV in host memory` is KV. */
const turns = / (?:and|as|at|behind|by|for|from|in|into|of|on|over|per|than|to|with|without) /i;

/** The words of a label that say something, each with what it means alone or in its phrase. */
export function termsOf(label: string, read: ReadWords, meanings: Meanings): readonly LabelTerm[] {
  const text = label.replaceAll(/<br\s*\/?>|\n/g, ' ');
  const cut = text.search(/[:,(+&/]/);
  const head = cut < 0 ? text : text.slice(0, cut);
  const inHead = new Set(stemsOf(read(head)));
  const phrase = stemsOf(read(head.split(turns)[0] ?? head));
  const noun = phrase.at(-1);
  const words = read(text).filter((word) => !stops.has(word));
  const stems = words.map(stemOf);
  const isPerson = words.map((word) => meanings.has(asPerson(word)));
  const own = stems.map((stem, at) => {
    const asIs = meanings.get(asItIs(words[at] ?? '')) ?? empty;
    return new Set([...asIs, ...(isPerson[at] === true ? empty : (meanings.get(stem) ?? empty))]);
  });
  // The load of a load balancer is none that is measured: in a phrase a word means the phrase; what it is a sort of, it stays,
  // and so does what is nearly the same: the audit of an audit log.
  const inPhrase = new Set<number>();
  for (let from = 0; from < stems.length; from += 1) {
    for (let length = 2; length <= longestPhrase && from + length <= stems.length; length += 1) {
      const meant = meanings.get(stems.slice(from, from + length).join(' ')) ?? empty;
      if (meant.size === 0) continue;
      for (const [at, one] of own.entries()) {
        if (at < from || at >= from + length) continue;
        if (stems[at] !== noun && !inPhrase.has(at))
          for (const id of [...one]) if (!isKin(id, meant, meanings)) one.delete(id);
        inPhrase.add(at);
        for (const id of meant) one.add(id);
      }
    }
  }
  return stems.map((stem, at) => ({
    stem,
    meanings: own[at] ?? empty,
    isHead: inHead.has(stem),
    isNoun: stem === noun,
    isBeforeNoun: stem !== noun && at < phrase.length,
    isPerson: isPerson[at] ?? false,
    weight: (vague.get(words[at] ?? '') ?? 1) * (inHead.has(stem) ? 1 : 0.9),
  }));
}
