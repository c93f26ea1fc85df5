import { stem } from '../meaning/stem.js';

/** The words that a wish may be known by; all others only say what a task is about. */
export type Vocabulary = ReadonlySet<string>;

/** What stands for any word of the task, and for any figure. */
const other = '§';
const figure = '#';

/** A text as its words and marks, in order: `i`, `m`, `lost`, `.`, in lower case and without accents. */
export function tokensOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+|[?.!,:;]+/gu) ?? [];
}

/** The stem of a word as the vocabulary keeps it. */
export const plainWord = (word: string): string => (/\d/.test(word) ? figure : stem(word));

export const isMark = (token: string): boolean => /^[?.!,:;]/.test(token);

/**
 * What a message shows of a wish: its words with those of the task folded into one, two and three of them in a row, those
 * it begins and ends with, how long it is. Each sign once.
 */
export function signsOf(message: string, vocabulary: Vocabulary): readonly string[] {
  const tokens = tokensOf(message).map((token) => (isMark(token) ? token.charAt(0) : token));
  const folded: string[] = [];
  for (const token of tokens) {
    const word = isMark(token) ? token : plainWord(token);
    const shown = isMark(word) || word === figure || vocabulary.has(word) ? word : other;
    // "The shard key of the tenant" is one thing.
    if (shown !== other || folded.at(-1) !== other) folded.push(shown);
  }
  const words = tokens.filter((token) => !isMark(token)).length;
  const named = folded.filter((token) => token === other).length;
  const line = ['^', ...folded, '$'];
  const signs = new Set<string>(folded);
  for (const [at, token] of line.entries()) {
    const next = line[at + 1];
    const third = line[at + 2];
    if (next !== undefined) signs.add(`${token} ${next}`);
    if (next !== undefined && third !== undefined) signs.add(`${token} ${next} ${third}`);
  }
  const [first = '', second = ''] = folded.filter((token) => !isMark(token));
  const ends = folded.filter((token) => !isMark(token)).slice(-2);
  signs.add(`^${first}`);
  signs.add(`^${first} ${second}`);
  signs.add(`${ends.join(' ')}$`);
  signs.add(`${ends.at(-1) ?? ''}$`);
  signs.add(`length ${String(Math.min(6, Math.floor(Math.log2(words + 1) * 1.5)))}`);
  signs.add(`named ${String(Math.min(4, named))}`);
  signs.add(message.includes('?') ? 'asks' : 'says');
  return [...signs];
}
