import type { ChanceCurve } from '../../main/grader/offline/verdict/features.js';

/** Log odds by weights that never saw the prompt, and whether it was met. */
export type LeftOut = { readonly odds: number; readonly isMet: boolean };

type Block = { readonly odds: number; readonly met: number; readonly count: number };

/** So few say little of a chance. */
const leastCount = 25;

/**
 * Isotonic regression by pooling adjacent violators (Barlow et al., 1972): how often it was met, as a curve over the odds
 * that never falls. Its knots are the means of blocks of 25 and more.
 */
export function isotonicCurve(items: readonly LeftOut[]): ChanceCurve {
  const blocks: Block[] = [];
  for (const next of inBlocks(items)) {
    blocks.push(next);
    for (;;) {
      const [before, last] = [blocks.at(-2), blocks.at(-1)];
      if (before === undefined || last === undefined || share(before) < share(last)) break;
      blocks.splice(-2, 2, pooled(before, last));
    }
  }
  return blocks.map((block) => [block.odds / block.count, share(block)]);
}

function inBlocks(items: readonly LeftOut[]): readonly Block[] {
  const sorted = items.toSorted((a, b) => a.odds - b.odds);
  const blocks: Block[] = [];
  for (let from = 0; from < sorted.length; from += leastCount) {
    const held = sorted.slice(from, from + leastCount);
    const block = {
      odds: held.reduce((sum, { odds }) => sum + odds, 0),
      met: held.filter(({ isMet }) => isMet).length,
      count: held.length,
    };
    const last = blocks.at(-1);
    if (held.length < leastCount && last !== undefined) blocks.splice(-1, 1, pooled(last, block));
    else blocks.push(block);
  }
  return blocks;
}

const share = ({ met, count }: Block): number => met / count;

const pooled = (one: Block, other: Block): Block => ({
  odds: one.odds + other.odds,
  met: one.met + other.met,
  count: one.count + other.count,
});
