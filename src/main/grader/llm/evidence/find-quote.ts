import { bareQuote, normalText } from './normalize-quote.js';

/** Where a quote stands, in units of the text that was searched. */
type Found = { readonly start: number; readonly end: number };

const leastLikeness = 0.9;
const mostQuote = 800;
/** A longer quote has to stand letter for letter: what is compared costs the product of its length and the text's. */
const mostCompared = 300;
/** Of the places that share most words with the quote; a server may send one that shares them with every place. */
const mostPlaces = 200;

/**
 * Finds a quote as one unbroken stretch of a text: letter for letter once normalised, else the stretch of as many words
 * that is at least 0.9 alike by edit distance. Null where there is none.
 */
export function findQuote(quote: string, text: string): Found | null {
  const wanted = bareQuote(quote);
  if (wanted === '' || wanted.length > mostQuote) return null;
  const { text: normal, at } = normalText(text);
  const back = (from: number, to: number): Found => ({
    start: at[from] ?? 0,
    end: (at[to - 1] ?? 0) + 1,
  });
  const exact = exactly(wanted, normal);
  if (exact !== -1) return back(exact, exact + wanted.length);
  const near = wanted.length > mostCompared ? null : nearly(wanted, normal);
  return near === null ? null : back(near.start, near.end);
}

/** Not within a word: "art" does not stand in "start". */
function exactly(wanted: string, text: string): number {
  const isLetter = (sign: string | undefined): boolean =>
    sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  for (let from = text.indexOf(wanted); from !== -1; from = text.indexOf(wanted, from + 1)) {
    const end = from + wanted.length;
    const startsWhole = !isLetter(wanted[0]) || !isLetter(text[from - 1]);
    if (startsWhole && (!isLetter(wanted.at(-1)) || !isLetter(text[end]))) return from;
  }
  return -1;
}

function nearly(wanted: string, text: string): Found | null {
  let best: (Found & { readonly likeness: number }) | null = null;
  for (const { start, end } of placesNear(wanted, text)) {
    const likeness = alike(wanted, text.slice(start, end));
    if (likeness >= leastLikeness && likeness > (best?.likeness ?? 0))
      best = { start, end, likeness };
  }
  return best;
}

/** Stretches of about as many words, those that share most of them first. */
function placesNear(wanted: string, text: string): readonly Found[] {
  const quoted = wanted.split(' ');
  const words = Array.from(text.matchAll(/[^ ]+/g), ({ 0: word, index }) => ({ word, index }));
  const known = new Set(quoted);
  const places: (Found & { readonly share: number })[] = [];
  for (const length of [quoted.length, quoted.length - 1, quoted.length + 1]) {
    if (length < 3) continue;
    let shared = words.slice(0, length).filter(({ word }) => known.has(word)).length;
    for (let first = 0; first + length <= words.length; first += 1) {
      if (first > 0) {
        if (known.has(words[first - 1]?.word ?? '')) shared -= 1;
        if (known.has(words[first + length - 1]?.word ?? '')) shared += 1;
      }
      if (shared < length * 0.6) continue; // far from 0.9 alike; saves the costly comparison
      const last = words[first + length - 1];
      const end = (last?.index ?? 0) + (last?.word.length ?? 0);
      places.push({ start: words[first]?.index ?? 0, end, share: shared / length });
    }
  }
  return places.toSorted((a, b) => b.share - a.share).slice(0, mostPlaces);
}

/** 1 less the edit distance over the longer length; 0 where that is below the least that counts. */
function alike(one: string, other: string): number {
  const longer = Math.max(one.length, other.length);
  const band = Math.floor(longer * (1 - leastLikeness) + 1e-9);
  if (Math.abs(one.length - other.length) > band) return 0;
  let row = Uint32Array.from({ length: other.length + 1 }, (_, index) => index);
  let next = new Uint32Array(other.length + 1);
  for (let i = 1; i <= one.length; i += 1) {
    const [first, last] = [Math.max(1, i - band), Math.min(other.length, i + band)];
    // A way that leaves the band has more edits than count.
    next[first - 1] = i <= band ? i : longer;
    let least = next[first - 1] ?? longer;
    for (let j = first; j <= last; j += 1) {
      const swap = (row[j - 1] ?? longer) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const edits = Math.min(swap, (row[j] ?? longer) + 1, (next[j - 1] ?? longer) + 1);
      next[j] = edits;
      if (edits < least) least = edits;
    }
    if (least > band) return 0; // edits never get fewer
    if (last < other.length) next[last + 1] = longer;
    [row, next] = [next, row];
  }
  const likeness = 1 - (row[other.length] ?? longer) / Math.max(1, longer);
  return likeness >= leastLikeness ? likeness : 0;
}
