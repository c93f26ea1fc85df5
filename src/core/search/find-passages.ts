import type { Passage } from './passage.js';
import {
  isSought,
  mayHold,
  placedWords,
  wordsIn,
  type SoughtWord,
  type TextWord,
} from './words.js';

/** A stretch of a passage; what was looked for stands out. */
export type Piece = { readonly text: string; readonly isFound: boolean };

/** A passage that holds what was looked for, cut to what a line of a list shows. */
type FoundPassage = { readonly passage: Passage; readonly pieces: readonly Piece[] };

const longestExcerpt = 180;
const before = 50;

/**
 * The passages of an attempt that hold most of the words, in the attempt's order, `most` at most. A word that another passage
 * holds already adds less than one that none does, so that together they show as many of the words as can be.
 */
export function findPassages(
  passages: readonly Passage[],
  sought: readonly SoughtWord[],
  most: number,
): readonly FoundPassage[] {
  const held = passages.flatMap((passage, at) => {
    if (!mayHold(passage.text, sought)) return [];
    const words = wordsIn(passage.text);
    const found = sought.filter((one) => words.some((word) => isSought(word, one)));
    return found.length === 0 ? [] : [{ passage, at, found }];
  });
  const chosen: (typeof held)[number][] = [];
  const shown = new Set<SoughtWord>();
  const worthOf = ({ found }: (typeof held)[number]): number =>
    found.reduce((sum, one) => sum + (shown.has(one) ? 0.1 : 1), 0);
  while (chosen.length < most) {
    const rest = held.filter((one) => !chosen.includes(one));
    const [best] = rest.toSorted((a, b) => worthOf(b) - worthOf(a) || a.at - b.at);
    if (best === undefined) break;
    chosen.push(best);
    for (const one of best.found) shown.add(one);
  }
  return chosen
    .toSorted((a, b) => a.at - b.at)
    .map(({ passage }) => ({ passage, pieces: excerptOf(passage.text, sought) }));
}

/** A text cut round the first word that was looked for, in pieces; "…" stands for what is left out. */
export function excerptOf(text: string, sought: readonly SoughtWord[]): readonly Piece[] {
  const found = placedWords(text).filter(({ word }) => sought.some((one) => isSought(word, one)));
  const [from, to] = windowOf(text, found[0] ?? null);
  const pieces: Piece[] = [];
  let at = from;
  for (const { start, end } of found) {
    if (start < at || end > to) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), isFound: false });
    pieces.push({ text: text.slice(start, end), isFound: true });
    at = end;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), isFound: false });
  const cut = { text: '…', isFound: false };
  return [...(isBlank(text, 0, from) ? [] : [cut]), ...pieces, ...(isBlank(text, to) ? [] : [cut])];
}

const isBlank = (text: string, from: number, to = text.length): boolean =>
  text.slice(from, to).trim() === '';

/** Cut at spaces where there are any near. */
function windowOf(text: string, first: TextWord | null): readonly [from: number, to: number] {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  if (end - start <= longestExcerpt || first === null)
    return [start, Math.min(end, start + longestExcerpt)];
  const wanted = Math.max(start, Math.min(first.start - before, end - longestExcerpt));
  const space = wanted === start ? -1 : text.indexOf(' ', wanted);
  const from = space === -1 || space > first.start ? wanted : space + 1;
  const last = Math.min(end, from + longestExcerpt);
  const cut = last === end ? -1 : text.lastIndexOf(' ', last);
  return [from, cut > first.end ? cut : last];
}
