import { isEmptyWord, wordsIn, type SoughtWord } from '../../../core/search/words.js';
import type { AttemptTexts } from './attempt-texts.js';
import { printPostings, readPostings, termsFor, type Postings } from './postings.js';

/** Which of some attempts hold which words. */
export type TextIndex = {
  readonly all: () => ReadonlyMap<string, AttemptTexts>;
  /** In place of what it knew of that attempt. */
  readonly put: (texts: AttemptTexts) => void;
  readonly drop: (id: string) => void;
  /** Attempts that hold every one of the words, with what each is worth; none for no words. */
  readonly find: (
    sought: readonly SoughtWord[],
  ) => readonly (readonly [id: string, worth: number])[];
  readonly print: () => PrintedIndex;
};

/** All of it, to be kept: the attempts by their slots, and for each word, in order, the slots that hold it. */
export type PrintedIndex = {
  readonly texts: readonly AttemptTexts[];
  readonly words: ReturnType<typeof printPostings>;
};

// BM25+ as Lv and Zhai give it (Lower-bounding term frequency normalization, CIKM 2011), with its usual constants.
const [saturation, lengthShare, lowerBound] = [1.2, 0.7, 0.5];
/** What a longer word is worth beside the very word that was typed. */
const longerWorth = 0.375;

/** An index of nothing, or of what was printed. */
export function textIndex(printed: PrintedIndex | null): TextIndex {
  const known = new Map(printed?.texts.map((texts) => [texts.id, texts]));
  /** The attempt in each slot; null in one that was left. */
  let slots: (string | null)[] = [...known.keys()];
  let postings: Postings = readPostings(printed?.words ?? [], slots.length);

  const drop = (id: string): void => {
    if (!known.delete(id)) return;
    slots[slots.indexOf(id)] = null;
  };

  /** Slots that were left go only now: each takes a look at every word. */
  function tidy(): void {
    if (!slots.includes(null)) return;
    let next = 0;
    const moved = slots.map((id) => (id === null ? null : next++));
    slots = slots.filter((id) => id !== null);
    postings = postings.moved(moved);
  }

  return {
    all: () => known,
    put: (texts) => {
      drop(texts.id);
      known.set(texts.id, texts);
      const slot = slots.push(texts.id) - 1;
      postings.add(slot, wordsOf(texts));
    },
    drop,
    find: (sought) => {
      if (sought.length === 0) return [];
      const sums = sumsOf(sought.map((one) => worthsOf(one, postings, slots.length)));
      const found: (readonly [id: string, worth: number])[] = [];
      for (let slot = 0; slot < slots.length; slot += 1) {
        const id = slots[slot] ?? null;
        const worth = sums[slot] ?? 0;
        if (id !== null && worth > 0) found.push([id, worth]);
      }
      return found;
    },
    print: () => {
      tidy();
      const texts = slots.flatMap((id) => known.get(id ?? '') ?? []);
      return { texts, words: printPostings(postings) };
    },
  };
}

/** The words of an attempt, folded; those that stand in every text are left out. */
const wordsOf = ({ about, passages }: AttemptTexts): readonly string[] =>
  [about, ...passages.map(({ text }) => text)].flatMap((text) =>
    wordsIn(text).filter((word) => !isEmptyWord(word)),
  );

/** What each slot is worth for all of some words, at least one; 0 where any of them is missing. It takes over the first. */
function sumsOf([sums = new Float64Array(), ...others]: readonly Float64Array[]): Float64Array {
  for (const worths of others)
    for (let slot = 0; slot < sums.length; slot += 1) {
      const [sum, worth] = [sums[slot] ?? 0, worths[slot] ?? 0];
      sums[slot] = sum > 0 && worth > 0 ? sum + worth : 0;
    }
  return sums;
}

/** What each slot is worth for one word; 0 where it stands nowhere. */
function worthsOf(sought: SoughtWord, postings: Postings, count: number): Float64Array {
  const worths = new Float64Array(count);
  const meanLength = postings.lengths.reduce((sum, one) => sum + one, 0) / Math.max(1, count);
  for (const [term, held] of termsFor(sought, postings)) {
    const more = term.length - sought.word.length;
    const share = more === 0 ? 1 : (longerWorth * term.length) / (term.length + 0.3 * more);
    const rare = Math.log(1 + (count - held.slots.length + 0.5) / (held.slots.length + 0.5));
    for (let at = 0; at < held.slots.length; at += 1) {
      const slot = held.slots[at] ?? 0;
      const times = held.times[at] ?? 0;
      const long = 1 - lengthShare + (lengthShare * (postings.lengths[slot] ?? 0)) / meanLength;
      const often = (times * (saturation + 1)) / (times + saturation * long);
      worths[slot] = (worths[slot] ?? 0) + share * rare * (lowerBound + often);
    }
  }
  return worths;
}
