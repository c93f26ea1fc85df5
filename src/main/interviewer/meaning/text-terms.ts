import { wordsOf, type Words } from '../../../core/prompt/cue-match.js';
import type { Aliases } from '../../prompts/aliases.js';
import { emptyWords } from './empty-words.js';
import { stem } from './stem.js';

/** The words of a text, where other names of a term are written as its one name: `k-nn`, `on prem`. */
export type Fold = (text: string) => Words;

type Alias = { readonly name: Words; readonly term: Words };

/** The fold of an alias table: the longest alias that begins at a word becomes its canonical term. */
export function foldOf(aliases: Aliases): Fold {
  const byFirst = new Map<string, Alias[]>();
  for (const [term, names] of Object.entries(aliases)) {
    for (const name of names.map(wordsOf)) {
      const [first = ''] = name;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { name, term: wordsOf(term) }]);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.name.length - a.name.length);
  return (text) => {
    const words = wordsOf(text);
    const folded: string[] = [];
    for (let at = 0; at < words.length;) {
      const word = words[at] ?? '';
      const from = at;
      const found = byFirst
        .get(word)
        ?.find(({ name }) => name.every((part, i) => words[from + i] === part));
      folded.push(...(found?.term ?? [word]));
      at += found?.name.length ?? 1;
    }
    return folded;
  };
}

/** The stems of a text's words that say what it is about, each once. */
export function termsOf(text: string, fold: Fold): readonly string[] {
  const words = fold(withCount(text)).filter((word, at, all) =>
    isLetterCase(at, all) || isNoun(word, all[at - 1])
      ? true
      : !emptyWords.has(word) && !isOfCase(at, all),
  );
  return [...new Set(words.map((word) => stem(inFull.get(word) ?? word)))];
}

/** The function of SQL has a term of its own, and not the count of anything. */
const withCount = (text: string): string =>
  text.replace(/\bfunctions?\b/i.test(text) ? /\bcount\b/gi : countCall, ' countstar ');
const countCall = /\bcount(?= ?\(\*\))|\bCOUNT\b/g;

/** "Is the mean over tokens?" asks for a mean; "What do you mean?" does not. */
const isNoun = (word: string, before = ''): boolean => word === 'mean' && beforeMean.has(before);
const beforeMean = new Set('the a per chat token sequence arithmetic geometric is'.split(' '));

/** "Does upper case matter?" asks for the case of letters; "in that case" names nothing. */
const isLetterCase = (at: number, words: Words): boolean =>
  words[at] === 'case' &&
  (beforeCase.has(words[at - 1] ?? '') ||
    (!['this', 'that', 'which', 'any'].includes(words[at - 1] ?? '') &&
      words.slice(at + 1, at + 4).some((word) => ofLetters.test(word))));
const beforeCase = new Set(['upper', 'lower', 'letter']);
const ofLetters = /^(?:in)?(?:sensitiv|significan|relevan|matter)/;

/** "Upper and lower" of "upper and lower case". */
const isOfCase = (at: number, words: Words): boolean =>
  beforeCase.has(words[at] ?? '') &&
  words.slice(at + 1, at + 4).some((_, by) => isLetterCase(at + 1 + by, words));

/** How people shorten words when they type. */
const inFull: ReadonlyMap<string, string> = new Map(
  Object.entries({
    docs: 'documents',
    doc: 'document',
    info: 'information',
    perms: 'permissions',
    dev: 'developer',
    devs: 'developers',
    infra: 'infrastructure',
    env: 'environment',
    db: 'database',
    req: 'request',
    reqs: 'requests',
    avg: 'average',
    max: 'maximum',
    min: 'minimum',
    sec: 'seconds',
    secs: 'seconds',
    ms: 'milliseconds',
    pics: 'pictures',
    vecs: 'vectors',
    dims: 'dimensions',
    num: 'number',
    auth: 'permission',
    lang: 'language',
    eval: 'evaluation',
    hw: 'hardware',
    temp: 'temperature',
  }),
);
