import { segmentsOf, type Segment } from './segments.js';
import type { AliasTable } from './fold-words.js';
import { plainText } from './tokens.js';
import { visibleText } from './visible-text.js';

/** What is embedded of one answer at most: at 16 ms each this is 6 s, and three times a long interview. */
export const mostEmbedded = 400;

/** Shorter ones name something; what they mean is left to cues. */
const leastWords = 4;

/** A sentence has 45 words at most; one of a megabyte of letters would hold up the encoder. */
const mostLetters = 600;

const spaced = (text: string): string =>
  text.slice(0, mostLetters).replaceAll('**', '').replaceAll(/\s+/g, ' ').trim();

/**
 * The sentences of a text as the grader cuts it, in the form in which they are embedded. With other aliases, or without
 * the speller, another word may end a long one.
 */
export function sentencesOf(
  text: string,
  aliases: AliasTable,
  spell?: (word: string) => string,
): readonly string[] {
  const plain = plainText(visibleText(text), aliases, spell);
  return segmentsOf(plain)
    .filter(({ tokens }) => tokens.filter(({ isWord }) => isWord).length >= leastWords)
    .map(({ from, to }) => spaced(plain.source.slice(from, to)));
}

/** The same of one segment that was read already; null where it is too short. */
export function sentenceOf(
  source: string,
  { from, to }: Segment,
  wordCount: number,
): string | null {
  return wordCount < leastWords ? null : spaced(source.slice(from, to));
}
