import type { SheetIndex, Source } from '../meaning/sheet-index.js';
import { questionsIn } from '../questions-in.js';
import type { WishChances } from '../wish/wish-kind.js';
import { wishChances } from '../wish/wishes.js';
import fitted from './judge-weights.json' with { type: 'json' };
import { messageSigns } from './message-signs.js';
import { sourceSigns, type Signs } from './source-signs.js';

/** What may be meant: a source, or with none nothing that one holds. */
export type Option = { readonly source: Source | null; readonly signs: Signs };
export type Likely = { readonly source: Source; readonly chance: number };
export type Judged = {
  /** Best first. */
  readonly facts: readonly Likely[];
  readonly sentences: readonly Likely[];
  /** How likely none of them is asked for. */
  readonly none: number;
  readonly wish: WishChances;
};
export type JudgeWeights = Readonly<Record<string, number>>;

/** All that a message may mean, each with what speaks for it. */
export function optionsOf(
  message: string,
  index: SheetIndex,
  wish: WishChances,
): readonly Option[] {
  const parts = questionsIn(message);
  const none = { source: null, signs: messageSigns(message, parts, index, wish) };
  return [...sourceSigns(message, parts, index), none];
}

/** The chance of each option: they add up to one. */
export function chancesOf(options: readonly Option[], weights: JudgeWeights): readonly number[] {
  const odds = options.map(({ signs }) =>
    Object.entries(signs).reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, 0),
  );
  const top = Math.max(...odds);
  const powers = odds.map((one) => Math.exp(one - top));
  const all = powers.reduce((sum, one) => sum + one, 0);
  return powers.map((one) => one / all);
}

/** How likely a message asks for each fact, for a sentence that was read, or for neither; learned from labelled questions. */
export function judge(
  message: string,
  index: SheetIndex,
  weights: JudgeWeights = fitted,
  wish: WishChances = wishChances(message),
): Judged {
  const options = optionsOf(message, index, wish);
  const chances = chancesOf(options, weights);
  const likely = options.flatMap(({ source }, at) =>
    source === null ? [] : [{ source, chance: chances[at] ?? 0 }],
  );
  const sorted = likely.toSorted((one, other) => other.chance - one.chance);
  return {
    facts: sorted.filter(({ source }) => source.kind === 'fact'),
    sentences: sorted.filter(({ source }) => source.kind !== 'fact'),
    none: chances.at(-1) ?? 1,
    wish,
  };
}
