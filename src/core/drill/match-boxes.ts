import type { DrawingGraph, GraphNode } from '../graph/drawing-graph.js';
import { boxWords } from './box-words.js';
import { meaningsOf, termsOf, type LabelTerm, type ReadWords } from './label-terms.js';
import { likeness, rarityIn } from './likeness.js';

/** Per drawn box, by id, the reference's boxes that it stands for: none for an extra one, two for a merged one. */
export type BoxMatch = ReadonlyMap<string, readonly string[]>;

const least = 0.3;
const leastMerged = 0.5;
const leastSplit = 0.55;
const neighbourWeight = 0.35;
const shapeBonus = 0.05;

type Box = { readonly node: GraphNode; readonly terms: readonly LabelTerm[] };
type Pair = { readonly drawn: Box; readonly reference: Box; readonly words: number };

/**
 * Which boxes of a drawing stand for which of the reference, by words, by kind and by neighbours. First one to one, the
 * surest pairs first; then what is left of a drawn label may stand for one more box (merged), and a drawn box without a
 * partner for one that has been found (split). `groups` are the prompt's own words for one thing.
 */
export function matchBoxes(
  drawn: DrawingGraph,
  reference: DrawingGraph,
  read: ReadWords,
  groups: readonly (readonly string[])[] = [],
): BoxMatch {
  const meanings = meaningsOf([...boxWords, ...groups], read);
  const boxOf = (node: GraphNode): Box => ({ node, terms: termsOf(node.label, read, meanings) });
  const [mine, theirs] = [drawn.nodes.map(boxOf), reference.nodes.map(boxOf)];
  const rarity = rarityIn(theirs.map(({ terms }) => terms));
  const pairs = mine.flatMap((one) =>
    theirs.map((other) => ({
      drawn: one,
      reference: other,
      words: likeness(one.terms, other.terms, rarity).score + alike(one.node, other.node),
    })),
  );
  let found: BoxMatch = oneToOne(pairs, () => 0);
  for (let pass = 0; pass < 2; pass += 1) {
    const near = neighbourShare(drawn, reference, found);
    found = oneToOne(pairs, near);
  }
  const near = neighbourShare(drawn, reference, found);
  const all = new Map([...found].map(([id, own]) => [id, [...own]]));
  const taken = new Set([...found.values()].flat());
  const merged = mine.flatMap((one) => {
    const [own] = all.get(one.node.id) ?? [];
    const partner = theirs.find(({ node }) => node.id === own);
    if (partner === undefined) return [];
    const { used } = likeness(one.terms, partner.terms, rarity);
    const rest = one.terms.filter((_, at) => !used.has(at));
    return theirs
      .filter(({ node }) => !taken.has(node.id))
      .map((other) => ({
        drawn: one,
        reference: other,
        words:
          likeness(rest, other.terms, rarity).score +
          neighbourWeight * near(one.node.id, other.node.id),
      }));
  });
  for (const { drawn: one, reference: other } of above(merged, leastMerged)) {
    if (taken.has(other.node.id)) continue;
    taken.add(other.node.id);
    all.get(one.node.id)?.push(other.node.id);
  }
  const split = pairs
    .filter(({ drawn: one, reference: other }) => !all.has(one.node.id) && taken.has(other.node.id))
    .map((pair) => ({
      ...pair,
      words: pair.words + neighbourWeight * near(pair.drawn.node.id, pair.reference.node.id),
    }));
  for (const { drawn: one, reference: other } of above(split, leastSplit))
    if (!all.has(one.node.id)) all.set(one.node.id, [other.node.id]);
  return new Map(drawn.nodes.map(({ id }) => [id, all.get(id) ?? []]));
}

const above = (pairs: readonly Pair[], bar: number): readonly Pair[] =>
  pairs.filter(({ words }) => words >= bar).toSorted((a, b) => b.words - a.words);

function oneToOne(
  pairs: readonly Pair[],
  near: (drawn: string, reference: string) => number,
): BoxMatch {
  const found = new Map<string, readonly string[]>();
  const taken = new Set<string>();
  const scored = pairs.map((pair) => ({
    ...pair,
    words: pair.words + neighbourWeight * near(pair.drawn.node.id, pair.reference.node.id),
  }));
  for (const { drawn, reference } of above(scored, least)) {
    if (found.has(drawn.node.id) || taken.has(reference.node.id)) continue;
    found.set(drawn.node.id, [reference.node.id]);
    taken.add(reference.node.id);
  }
  return found;
}

function alike(one: GraphNode, other: GraphNode): number {
  if (one.shape === 'store' && other.shape === 'store') return shapeBonus;
  return one.shape === 'store' || other.shape === 'store' ? -shapeBonus / 2 : 0;
}

/** How many of a drawn box's neighbours stand for neighbours of the reference's box, against the fewer of both. */
function neighbourShare(
  drawn: DrawingGraph,
  reference: DrawingGraph,
  found: BoxMatch,
): (drawn: string, reference: string) => number {
  const [mine, theirs] = [neighboursIn(drawn), neighboursIn(reference)];
  return (one, other) => {
    const wanted = theirs.get(other) ?? new Set<string>();
    const own = mine.get(one) ?? new Set<string>();
    let shared = 0;
    for (const neighbour of own) {
      const [way, id] = [neighbour[0] ?? '', neighbour.slice(1)];
      if ((found.get(id) ?? []).some((ref) => wanted.has(way + ref))) shared += 1;
    }
    const fewer = Math.min(own.size, wanted.size);
    return fewer === 0 ? 0 : shared / Math.max(2, fewer);
  };
}

/** Per box its neighbours, `>` before those that its arrows reach, `<` before those whose arrows reach it. */
function neighboursIn({ edges, nodes }: DrawingGraph): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
  for (const { from, to } of edges) {
    if (from === null || to === null) continue;
    all.get(from)?.add(`>${to}`);
    all.get(to)?.add(`<${from}`);
  }
  return all;
}
