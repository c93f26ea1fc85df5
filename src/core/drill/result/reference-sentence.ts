import { singular, wordsOf } from '../../prompt/cue-match.js';
import { namingStems, stemOf } from '../match/label-terms.js';

const longest = 260;

/**
 * The sentence of a reference answer (Markdown) that speaks of all these boxes, and of them the most; null where none names
 * each. What is asked, and lists of formulas without a verb's worth of words, say nothing of a box.
 */
export function sentenceOn(labels: readonly string[], answer: string): string | null {
  const named = labels.map(namingStems);
  if (named.some((stems) => stems.length === 0)) return null;
  let best: { readonly sentence: string; readonly count: number } | null = null;
  for (const sentence of sentencesOf(answer)) {
    const words = wordsOf(sentence);
    const held = new Set(words.flatMap((word) => [stemOf(word), stemOf(singular(word))]));
    const inIt = named.map((stems) => stems.filter((stem) => held.has(stem)));
    const counts = inIt.map(({ length }) => length);
    // One word names no two: `chunk` is not both the chunker and the store of chunks.
    const isShared = (stem: string, at: number): boolean =>
      named.some((stems, other) => other !== at && stems.includes(stem));
    if (inIt.some((stems, at) => stems.every((stem) => isShared(stem, at)))) continue;
    // Of a name of three words two must be there: `Order limits and hold` is not meant by every order.
    if (!counts.every((count, at) => count * 2 > (named[at]?.length ?? 0))) continue;
    if (!named.some((stems) => isEarly(words, stems))) continue;
    const count = counts.reduce((sum, one) => sum + one, 0);
    if (best === null || count > best.count) best = { sentence, count };
  }
  return best?.sentence ?? null;
}

const fewestWords = 6;
const early = 6;

/** Whether a sentence begins with what it is about: what comes late in it is told of something else. */
const isEarly = (words: readonly string[], stems: readonly string[]): boolean =>
  words
    .slice(0, early)
    .some((word) => stems.includes(stemOf(word)) || stems.includes(stemOf(singular(word))));

const sentencesOf = (answer: string): readonly string[] =>
  blocksOf(answer).flat().filter(tellsSomething);

/** Whether a sentence is neither a question nor a fragment, and no longer than one reads at a glance. */
export const tellsSomething = (sentence: string): boolean =>
  !/\?["”*]*$/.test(sentence) &&
  sentence.length <= longest &&
  wordsOf(sentence).length >= fewestWords;

/** Paragraphs and items of lists (Markdown), each as its sentences; without headings and tables. */
export function blocksOf(answer: string): readonly (readonly string[])[] {
  const blocks: string[][] = [[]];
  for (const line of answer.split('\n')) {
    const text = line.trim();
    if (text === '' || /^[-#|*]/.test(text)) blocks.push([]);
    if (!/^[#|]/.test(text)) blocks.at(-1)?.push(text.startsWith('- ') ? text.slice(2) : text);
  }
  return blocks.map((lines) =>
    lines
      .join(' ')
      .replaceAll(/[*_`]/g, '')
      .split(/(?<=[.!?;:]) (?=\p{Lu})/u)
      .map((sentence) => sentence.trim().replace(/[;:]$/, '.')),
  );
}
