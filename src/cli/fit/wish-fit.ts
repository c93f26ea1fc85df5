import { plainWord, isMark, signsOf, tokensOf } from '../../main/interviewer/wish/signs.js';
import { wishKinds, type WishKind } from '../../main/interviewer/wish/wish-kind.js';
import { letterOf } from '../../main/interviewer/weight-letters.js';
import { wishStep, type WishWeights } from '../../main/interviewer/wish/wishes.js';
import { softmax } from './softmax.js';

/** A line with what is meant by it, by whom it was written, and of which prompt it is, where it is of one. */
export type Heard = {
  readonly writer: string;
  readonly kind: WishKind;
  readonly text: string;
  readonly promptId: string | null;
};

/** The bank's own questions, which are all of one kind. */
export const bankWriter = 'bank';

const penalty = { l1: 0.00002, l2: 0.00002, rounds: 100 };
/** A word counts from so many lines of two writers on, a sign from so many lines. */
const least = { word: 6, sign: 3 };
/** So many signs are kept, those that weigh most. */
const mostSigns = 5200;
/** How much a line counts; what was reported has to hold. */
const shares: Readonly<Record<string, number>> = { [bankWriter]: 0.5, reported: 3 };

/** Weights fitted on lines. A rarer kind counts for more, by the square root. */
export function wishFit(lines: readonly Heard[]): WishWeights {
  const words = vocabularyOf(lines);
  const each = lines.map(({ text }) => signsOf(text, words));
  const signs = [...countsOf(each)]
    .filter(([, count]) => count >= least.sign)
    .map(([sign]) => sign);
  const numbers = new Map(signs.map((sign, at) => [sign, at]));
  const share = ({ writer }: Heard): number => shares[writer] ?? 1;
  const ofKind = (kind: WishKind): number =>
    lines.filter((line) => line.kind === kind).reduce((sum, line) => sum + share(line), 0);
  const rarity = new Map(wishKinds.map((kind) => [kind, 1 / Math.sqrt(ofKind(kind))]));
  const weights = softmax(
    lines.map((line, at) => ({
      signs: (each[at] ?? []).flatMap((sign) => numbers.get(sign) ?? []),
      kind: wishKinds.indexOf(line.kind),
      weight: share(line) * (rarity.get(line.kind) ?? 0),
    })),
    signs.length,
    wishKinds.length,
    penalty,
  );
  const rowOf = (sign: number): readonly number[] =>
    Array.from(weights.subarray(sign * wishKinds.length, (sign + 1) * wishKinds.length));
  const rows = signs
    .map((sign, at) => ({ sign, row: rowOf(at) }))
    .map((one) => ({ ...one, most: Math.max(...one.row.map(Math.abs)) }))
    .toSorted((one, other) => other.most - one.most)
    .slice(0, mostSigns)
    .map(({ sign, row }) => sign + row.map((one) => letterOf(one, wishStep)).join(''));
  return {
    words: [...words].toSorted().join(' '),
    bias: rowOf(signs.length).map((one) => Math.round(one * 100) / 100),
    signs: rows.toSorted(),
  };
}

function countsOf(each: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const signs of each) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return counts;
}

/** The words of several writers and lines; what only one writes, or few, is what a task is about. */
function vocabularyOf(lines: readonly Heard[]): ReadonlySet<string> {
  const writers = new Map<string, Set<string>>();
  const each = lines.map(({ text, writer }) => {
    const words = [
      ...new Set(
        tokensOf(text)
          .filter((token) => !isMark(token))
          .map(plainWord),
      ),
    ];
    for (const word of words) writers.set(word, (writers.get(word) ?? new Set()).add(writer));
    return words;
  });
  const counts = countsOf(each);
  return new Set(
    [...counts]
      .filter(([word, count]) => count >= least.word && (writers.get(word)?.size ?? 0) >= 2)
      .map(([word]) => word),
  );
}
