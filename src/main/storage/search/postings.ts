import type { SoughtWord } from '../../../core/search/words.js';

/** The slots that hold a word, in their order, and how often each does. */
type Held = { readonly slots: number[]; readonly times: number[] };

/** Which slots hold which words. */
export type Postings = {
  readonly words: ReadonlyMap<string, Held>;
  /** How many different words each slot holds. */
  readonly lengths: readonly number[];
  /** All words in order, so that those that begin alike stand side by side. */
  readonly inOrder: () => readonly string[];
  /** Puts words into a new slot. */
  readonly add: (slot: number, words: readonly string[]) => void;
  /** The same with other slots; those that move nowhere are gone. */
  readonly moved: (to: readonly (number | null)[]) => Postings;
};

/** A row a word. */
type PrintedPostings = readonly (readonly [word: string, slots: number[], times: number[]])[];

export const printPostings = ({ words, inOrder }: Postings): PrintedPostings =>
  inOrder().flatMap((word): PrintedPostings => {
    const held = words.get(word);
    return held === undefined ? [] : [[word, held.slots, held.times]];
  });

/** The numbers of what was printed are taken over as they are. */
export const readPostings = (printed: PrintedPostings, slots: number): Postings =>
  postingsOf(
    new Map(printed.map(([word, slots, times]) => [word, { slots, times }])),
    slots,
    printed.map(([word]) => word),
  );

function postingsOf(
  words: Map<string, Held>,
  slots: number,
  known: readonly string[] | null = null,
): Postings {
  const lengths = new Array<number>(slots).fill(0);
  for (const held of words.values())
    for (const slot of held.slots) lengths[slot] = (lengths[slot] ?? 0) + 1;
  let sorted = known;
  return {
    words,
    lengths,
    inOrder: () => (sorted ??= [...words.keys()].sort()),
    add: (slot, added) => {
      const counts = new Map<string, number>();
      for (const word of added) counts.set(word, (counts.get(word) ?? 0) + 1);
      for (const [word, count] of counts) {
        const held = words.get(word);
        if (held === undefined) {
          words.set(word, { slots: [slot], times: [count] });
          sorted = null;
        } else {
          held.slots.push(slot);
          held.times.push(count);
        }
      }
      lengths[slot] = counts.size;
    },
    moved: (to) => {
      const next = new Map<string, Held>();
      for (const [word, held] of words) {
        const kept: Held = { slots: [], times: [] };
        for (const [at, slot] of held.slots.entries()) {
          const moved = to[slot] ?? null;
          if (moved === null) continue;
          kept.slots.push(moved);
          kept.times.push(held.times[at] ?? 0);
        }
        if (kept.slots.length > 0) next.set(word, kept);
      }
      return postingsOf(next, to.filter((slot) => slot !== null).length);
    },
  };
}

/** The words of an index that are what is looked for: itself, and, of a beginning, the longer ones. */
export function termsFor(
  { word, isStart }: SoughtWord,
  { words, inOrder }: Postings,
): readonly (readonly [term: string, held: Held])[] {
  if (!isStart) {
    const held = words.get(word);
    return held === undefined ? [] : [[word, held]];
  }
  const sorted = inOrder();
  const found: (readonly [string, Held])[] = [];
  for (let at = firstFrom(sorted, word); sorted[at]?.startsWith(word) === true; at += 1) {
    const term = sorted[at] ?? '';
    const held = words.get(term);
    if (held !== undefined) found.push([term, held]);
  }
  return found;
}

/** Where the first text stands that is not before `wanted`. */
function firstFrom(sorted: readonly string[], wanted: string): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? '') < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}
