import type { DrawingGraph } from '../../graph/drawing-graph.js';
import type { Box, BoxMatch } from './box-match.js';
import type { LabelTerm } from './label-terms.js';
import { likeness, type Rarity } from './likeness.js';
import { neighbourWeight, type Near } from './neighbours.js';

/** A box that stands for two, and two boxes that stand for one, are told by as much. */
const leastShared = 0.56;
/** How far it speaks for a part that all which it is joined to is joined to its whole, and that is at least two. */
const wholePlace = 0.1;
/** How far it speaks for a second box that the reference joins it with the first. */
const besidePartner = 0.35;

/** What is left of a label, beside the words that name its own partner, may name one more. */
export function withMerged(
  mine: readonly Box[],
  theirs: readonly Box[],
  found: BoxMatch,
  rarity: Rarity,
  near: Near,
  reference: DrawingGraph,
): BoxMatch {
  const isBeside = (id: string, others: readonly string[]): boolean =>
    reference.edges.some(
      ({ from, to }) =>
        (from === id && others.includes(to ?? '')) || (to === id && others.includes(from ?? '')),
    );
  const taken = new Set([...found.values()].flat());
  const free = theirs.filter(({ node }) => !taken.has(node.id));
  const pairs = mine.flatMap(({ node, terms }) => {
    const own = found.get(node.id) ?? [];
    const partners = theirs.filter((other) => own.includes(other.node.id));
    if (partners.length === 0) return [];
    const used = new Set(
      partners.flatMap((other) => [...likeness(terms, other.terms, rarity).used]),
    );
    // The decision of a decision log says which log it is, and is no second box.
    const isNamed = terms.some(({ isNoun }, at) => isNoun && used.has(at));
    const rest = terms.filter((term, at) => !used.has(at) && !(isNamed && term.isBeforeNoun));
    return free.map((other) => ({
      drawn: node.id,
      reference: other.node.id,
      worth:
        (isStoredHere(node, other.node) && onlySaysWhich(rest, other.terms)
          ? 0
          : likeness(rest, other.terms, rarity).score) +
        neighbourWeight * near(node.id, other.node.id) +
        (isBeside(other.node.id, own) && isSaid(rest, other.terms) ? besidePartner : 0),
    }));
  });
  const all = new Map([...found].map(([id, own]) => [id, [...own]]));
  for (const { drawn, reference } of above(pairs, leastShared)) {
    if (taken.has(reference)) continue;
    taken.add(reference);
    all.get(drawn)?.push(reference);
  }
  return all;
}

/** One drew a store, and the other is none. */
const isStoredHere = (one: Box['node'], other: Box['node']): boolean =>
  one.shape === 'store' && other.shape !== 'store';

/** All that the two share stands before a noun of another sort: the step of a `step log` is no `Fraud step`. */
function onlySaysWhich(some: readonly LabelTerm[], other: readonly LabelTerm[]): boolean {
  const isIn = ({ stem, meanings }: LabelTerm): boolean =>
    other.some(
      (own) => own.stem === stem || [...own.meanings].some((meaning) => meanings.has(meaning)),
    );
  const noun = some.find(({ isNoun, meanings }) => isNoun && meanings.size > 0);
  return noun !== undefined && some.every((term) => !isIn(term) || term.isBeforeNoun);
}

/** Whether one of the words, and none that nearly every board has, stands in the other label as it is. */
const isSaid = (some: readonly LabelTerm[], other: readonly LabelTerm[]): boolean =>
  some.some(({ stem, weight }) => weight > 0.5 && other.some((own) => own.stem === stem));

/** A box without a partner may be a part of what another box stands for. */
export function withSplit(
  mine: readonly Box[],
  theirs: readonly Box[],
  found: BoxMatch,
  worths: readonly (readonly number[])[],
  near: Near,
): BoxMatch {
  const taken = new Set([...found.values()].flat());
  const pairs = mine.flatMap(({ node }, at) =>
    (found.get(node.id) ?? []).length > 0
      ? []
      : theirs.flatMap((other, to) =>
          taken.has(other.node.id)
            ? [
                {
                  ...{ drawn: node.id, reference: other.node.id },
                  worth:
                    (worths[at]?.[to] ?? 0) + (near(node.id, other.node.id) >= 1 ? wholePlace : 0),
                },
              ]
            : [],
        ),
  );
  const all = new Map(found);
  for (const { drawn, reference } of above(pairs, leastShared))
    if (all.get(drawn)?.length === 0) all.set(drawn, [reference]);
  return all;
}

type Pair = { readonly drawn: string; readonly reference: string; readonly worth: number };

const above = (pairs: readonly Pair[], bar: number): readonly Pair[] =>
  pairs.filter(({ worth }) => worth >= bar).toSorted((a, b) => b.worth - a.worth);
