import type { SheetIndex, Source } from '../meaning/sheet-index.js';
import { withoutCase } from '../own-or-case.js';
import { questionsIn } from '../questions-in.js';
import type { WishChances } from '../wish/wish-kind.js';
import { wishChances } from '../wish/wishes.js';
import fitted from './judge-weights.json' with { type: 'json' };
import { wantedTerms } from '../meaning/wanted-terms.js';
import { openSigns, wishSigns } from './message-signs.js';
import { nearTo } from './near-signs.js';
import { sourceSigns, type Signs } from './source-signs.js';

/** What may be meant: a source, a wish, or what neither the sheet nor the statement holds. */
export type Option = { readonly meant: Source | 'wish' | 'open'; readonly signs: Signs };
export type Likely = { readonly source: Source; readonly chance: number };
export type Judged = {
  /** Best first. */
  readonly facts: readonly Likely[];
  readonly sentences: readonly Likely[];
  /** How likely a wish is meant, and what no source holds. */
  readonly wish: number;
  readonly open: number;
  readonly wishes: WishChances;
  /** The fact that its kind or its names set apart from all others, where one is. */
  readonly ahead: Source | null;
};
export type JudgeWeights = Readonly<Record<string, number>>;

/** All that a message may mean, each with what speaks for it. */
export function optionsOf(
  message: string,
  index: SheetIndex,
  wishes: WishChances,
): readonly Option[] {
  const parts = questionsIn(message);
  const near = nearTo(wantedTerms(message, index.fold), index);
  return [
    ...sourceSigns(message, parts, index, near).map(({ source, signs }) => ({
      meant: source,
      signs,
    })),
    { meant: 'open', signs: openSigns(message, parts, index, near) },
    { meant: 'wish', signs: wishSigns(message, wishes) },
  ];
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
  wishes: WishChances = wishChances(withoutCase(message, index)),
): Judged {
  const options = optionsOf(message, index, wishes);
  const chances = chancesOf(options, weights);
  const of = (what: Option['meant']): number =>
    chances[options.findIndex(({ meant }) => meant === what)] ?? 0;
  const likely = options
    .flatMap(({ meant, signs }, at) =>
      typeof meant === 'string' ? [] : [{ source: meant, chance: chances[at] ?? 0, signs }],
    )
    .toSorted((one, other) => other.chance - one.chance);
  return {
    facts: likely.filter(({ source }) => source.kind === 'fact'),
    sentences: likely.filter(({ source }) => source.kind !== 'fact'),
    wish: of('wish'),
    open: of('open'),
    wishes,
    ahead: likely.find(({ signs }) => signs['f.ahead'] === 1)?.source ?? null,
  };
}
