import { wordsOf } from '../../../core/prompt/cue-match.js';
import { stem } from '../meaning/stem.js';
import type { Entry } from '../meaning/sheet-index.js';

/** A question as it is worded, whatever its words mean: three letters at a time, and its stems alone and two in a row. */
export type Wording = { readonly grams: ReadonlySet<string>; readonly pairs: ReadonlySet<string> };

export function wordingOf(text: string): Wording {
  const words = wordsOf(text);
  const plain = ` ${words.join(' ')} `;
  const stems = ['^', ...words.map(stem)];
  return {
    grams: new Set(
      Array.from({ length: Math.max(0, plain.length - 2) }, (_, at) => plain.slice(at, at + 3)),
    ),
    pairs: new Set(
      stems.flatMap((word, at) => (at === 0 ? [] : [word, `${stems[at - 1] ?? ''} ${word}`])),
    ),
  };
}

/** Those of the prompt that is open, kept by their text: the sheet is read anew for each message. */
const known = new Map<string, Wording>();
const mostKnown = 3000;

/** The ways in which a sheet asks for an entry. */
export function wordingsOf({ wordings }: Entry): readonly Wording[] {
  if (known.size > mostKnown) known.clear();
  return [...wordings].map((text) => {
    const made = known.get(text) ?? wordingOf(text);
    known.set(text, made);
    return made;
  });
}

/** How much two sets have in common, 0 to 1 (Dice's coefficient). */
export function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const part of one) if (other.has(part)) shared += 1;
  const all = one.size + other.size;
  return all === 0 ? 0 : (2 * shared) / all;
}
