import { foldText } from '../fold-text.js';

/** A word of a text as it is compared, and where it stands there, in UTF-16 units. */
export type TextWord = { readonly word: string; readonly start: number; readonly end: number };

const pattern = /[\p{L}\p{N}\p{M}]+/gu;
const ascii = /^[\0-\x7f]*$/;

/** The words of a text in their order, folded; `kv_cache` is two. */
export const wordsIn = (text: string): string[] => (text.match(pattern) ?? []).map(foldText);

/** The same with their places. */
export const placedWords = (text: string): readonly TextWord[] =>
  [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    word: foldText(word),
    start: index,
    end: index + word.length,
  }));

/** They stand in nearly every text, and looking for them takes longest. */
const empty = new Set(
  'a an and are as at be but by for from has have if in into is it its of on or so that the their then there these this to was were will with'.split(
    ' ',
  ),
);

/** Whether an index leaves the word out. */
export const isEmptyWord = (word: string): boolean => empty.has(word);

/** A word that is looked for; `isStart` finds longer words too. */
export type SoughtWord = { readonly word: string; readonly isStart: boolean };

const shortestStart = 3;
const longestQuery = 200;
const mostWords = 8;

/**
 * What a query looks for: the last word may still be typed, and the others may be in the plural. None where it says
 * nothing that an index knows; beyond 8 words and 200 characters the rest is not looked at.
 */
export function soughtWords(query: string): readonly SoughtWord[] {
  const all = wordsIn(query.slice(0, longestQuery)).slice(0, mostWords);
  const isTyping = /[\p{L}\p{N}]$/u.test(query);
  return all.flatMap((word, at) => {
    const isLast = isTyping && at === all.length - 1;
    // A single letter is the beginning of a word to come.
    if (isEmptyWord(word) || (isLast && word.length === 1)) return [];
    return [{ word, isStart: word.length > (isLast ? shortestStart - 1 : shortestStart) }];
  });
}

/**
 * Whether a text can hold any of the words; where it says no, it is right. A look at each of a text's words takes ten times as
 * long. Of letters beyond ASCII it says nothing.
 */
export function mayHold(text: string, sought: readonly SoughtWord[]): boolean {
  if (!ascii.test(text)) return true;
  const folded = text.toLowerCase();
  return sought.some(({ word }) => folded.includes(word));
}

/** Whether a folded word of a text is one that is looked for. */
export const isSought = (word: string, { word: sought, isStart }: SoughtWord): boolean =>
  isStart ? word.startsWith(sought) : word === sought;
