import { wordsOf } from '../../../core/prompt/cue-match.js';
import type { Aliases } from '../../prompts/aliases.js';
import { emptyWords } from './empty-words.js';
import { stem } from './stem.js';

/** Rewrites other names of a term to one name: `on-prem`, `k-nn`; words otherwise. */
export type Fold = (text: string) => string;

/** The fold of an alias table: each alias becomes its canonical term, the longest first. */
export function foldOf(aliases: Aliases): Fold {
  const pairs = Object.entries(aliases)
    .flatMap(([term, names]) => names.map((name) => [plain(name), plain(term)] as const))
    .sort(([a], [b]) => b.length - a.length);
  return (text) => {
    let folded = plain(text);
    for (const [name, term] of pairs) folded = folded.replaceAll(name, ` ${term} `);
    return folded;
  };
}

/** A text as its words with a space on both sides of each, so that whole words are found in it. */
const plain = (text: string): string => ` ${wordsOf(text).join('  ')} `;

/** The stems of a text's words that say what it is about, each once. */
export function termsOf(text: string, fold: Fold): readonly string[] {
  const words = wordsOf(fold(text)).filter((word) => !emptyWords.has(word));
  return [...new Set(words.map((word) => stem(inFull.get(word) ?? word)))];
}

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
