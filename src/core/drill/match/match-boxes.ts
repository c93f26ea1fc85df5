import type { DrawingGraph, GraphNode } from '../../graph/drawing-graph.js';
import { bestPairs } from './best-pairs.js';
import type { Box, BoxMatch } from './box-match.js';
import { boxWords } from './box-words.js';
import { partsOf, siblingName } from './label-parts.js';
import { meaningsOf, stemOf, termsOf, type LabelTerm, type ReadWords } from './label-terms.js';
import { likeness, rarityIn, type Rarity } from './likeness.js';
import { withMerged, withSplit } from './merged-and-split.js';
import { neighboursIn, neighbourShare, neighbourWeight, type Near } from './neighbours.js';

const least = 0.3;
/** Of two labels that share less neither is the other, whatever stands around them. */
const leastNamed = 0.05;
const unlike = -1;
/** Above it a label names its partner, whichever way the person drew an arrow. */
const leastTurned = 0.4;
const shapeBonus = 0.25;
const asOtherSort = 0.6;
/** Of a store that is like what it holds alone. */
const asContent = 0.4;
/** Of a store that is called otherwise than what is none. */
const asKept = 0.2;

/**
 * Which boxes of a drawing stand for which of the reference, by words, by kind and by neighbours. First one to one, so that
 * all together fit best; a label that joins two things counts as two. Then what is left of a drawn label may stand for one
 * more box (merged), and a drawn box without a partner for one that has been found (split). `groups` are the prompt's own
 * words for one thing.
 */
export function matchBoxes(
  drawn: DrawingGraph,
  reference: DrawingGraph,
  read: ReadWords,
  groups: readonly (readonly string[])[],
): BoxMatch {
  const meanings = meaningsOf([...boxWords, ...groups], read);
  const boxesOf = (node: GraphNode, parts: readonly string[]): readonly Box[] =>
    parts.map((part) => ({ node, terms: termsOf(part, read, meanings) }));
  const theirs = reference.nodes.flatMap((node) => boxesOf(node, [node.label]));
  const rarity = rarityIn(theirs.map(({ terms }) => terms));
  const mine = drawn.nodes.flatMap((node) => {
    const parts = boxesOf(node, partsOf(node.label));
    return areOne(parts, theirs, rarity) ? boxesOf(node, [node.label]) : parts;
  });
  const words = mine.map((one) => {
    const isKnown = theirs.some((other) => isSortOf(one, other));
    return theirs.map((other) => {
      const { score } = likeness(one.terms, other.terms, rarity);
      const isOther = isKnown && isNamesake(one, other);
      const ofStore = isKeptElse(one, other) ? asKept : isStoreOf(one, other) ? asContent : 1;
      const share = Math.min(ofStore, isOther ? asOtherSort : 1);
      // Two stores between the same boxes are not yet one: their names have to share something.
      return score < leastNamed ? unlike : share * score + alike(one.node, other.node);
    });
  });
  const worths = (near: Near): readonly (readonly number[])[] =>
    words.map((row, at) =>
      row.map(
        (worth, to) =>
          worth + neighbourWeight * near(mine[at]?.node.id ?? '', theirs[to]?.node.id ?? ''),
      ),
    );
  let found: BoxMatch = new Map();
  for (let pass = 0; pass < 3; pass += 1) {
    const near = pass === 0 ? () => 0 : neighbourShare(drawn, reference, found);
    const pairs = bestPairs(worths(near).map((row) => row.map((worth) => worth - least)));
    found = matchOf(mine, theirs, pairs);
  }
  const wordsFor = (id: string, other: string): number =>
    Math.max(
      ...words.flatMap((row, at) =>
        mine[at]?.node.id === id ? row.filter((_, to) => theirs[to]?.node.id === other) : [],
      ),
    );
  found = withoutTurned(found, drawn, reference, wordsFor);
  found = withSiblings(found, drawn, wordsFor);
  const near = neighbourShare(drawn, reference, found);
  const merged = withMerged(mine, theirs, found, rarity, near, reference);
  return withSplit(mine, theirs, merged, worths(near), near);
}

/** Whether the noun of a label is in the other's head: where it is, a `Decision log` is a log before it is a `Decision API`. */
const isSortOf = ({ terms }: Box, other: Box): boolean =>
  terms.some(
    (term) =>
      term.isNoun &&
      term.weight > 0.5 &&
      other.terms.some(({ stem, isHead }) => isHead && stem === term.stem),
  );

/**
 * Whether a label of two words has but one in common with the other: the word before its noun as it is, or the noun by another
 * name.
 */
function isNamesake({ terms }: Box, other: Box): boolean {
  if (!terms.some(({ isBeforeNoun }) => isBeforeNoun)) return false;
  const isIn = (term: LabelTerm): boolean => other.terms.some(({ stem }) => stem === term.stem);
  const isMeant = (term: LabelTerm): boolean =>
    other.terms.some(({ meanings }) => [...meanings].some((id) => term.meanings.has(id)));
  const shared = terms.filter((term) => isIn(term) || isMeant(term));
  return shared.length === 1 && shared.every((term) => term.isBeforeNoun === isIn(term));
}

/**
 * Whether a label names a store of what the other is: a `User database` is no user, a `Step log` no step, and the `Photo` of a `Photo and
 * document store` is not what reads photos.
 */
function isStoreOf({ node, terms }: Box, other: Box): boolean {
  if (other.node.shape === 'store' || !namesStore.test(node.label)) return false;
  const isIn = (term: LabelTerm): boolean =>
    other.terms.some(
      ({ stem, meanings }) =>
        stem === term.stem || [...meanings].some((id) => term.meanings.has(id)),
    );
  const isItsContent = !terms.some(({ stem }) => storeNouns.has(stem));
  return isItsContent || !terms.some((term) => !term.isBeforeNoun && isIn(term));
}
const storeNouns: ReadonlySet<string> = new Set(
  ['database', 'db', 'store', 'log', 'archive'].map(stemOf),
);
const namesStore = /^[^:,(]*\b(?:database|db|store|log|archive)s?\s*(?:$|[:,(])/i;

/** Whether one drew a store, and the other is none, and is not called what that store is: a SQL table of decisions is no scorer. */
function isKeptElse({ node, terms }: Box, other: Box): boolean {
  if (node.shape !== 'store' || other.node.shape === 'store') return false;
  const noun = terms.find(({ isNoun }) => isNoun);
  return (
    noun !== undefined &&
    !other.terms.some(
      ({ stem, meanings }) =>
        stem === noun.stem || [...meanings].some((id) => noun.meanings.has(id)),
    )
  );
}

/** Whether two parts of a label name one box by its own words: `Apps and widget` is one where the reference has both in one. */
function areOne(parts: readonly Box[], theirs: readonly Box[], rarity: Rarity): boolean {
  const named = parts.flatMap(({ terms }) => {
    const scores = theirs.map((other) => likeness(terms, other.terms, rarity).score);
    const best = scores.indexOf(Math.max(...scores));
    const words = theirs[best]?.terms.map(({ stem }) => stem) ?? [];
    return terms.some(({ stem }) => words.includes(stem)) ? [best] : [];
  });
  return new Set(named).size < named.length;
}

function matchOf(mine: readonly Box[], theirs: readonly Box[], pairs: readonly number[]): BoxMatch {
  const found = new Map(mine.map(({ node }) => [node.id, new Array<string>()]));
  for (const [at, to] of pairs.entries()) {
    const [one, other] = [mine[at], theirs[to]];
    if (one !== undefined && other !== undefined) found.get(one.node.id)?.push(other.node.id);
  }
  return found;
}

/**
 * A box that is like its partner by few words, and of whose arrows every one that leads to a known box runs the other way
 * there, is another thing: it must not be credited, and then scolded for its arrow.
 */
function withoutTurned(
  found: BoxMatch,
  drawn: DrawingGraph,
  reference: DrawingGraph,
  likenessOf: (drawn: string, reference: string) => number,
): BoxMatch {
  const [mine, theirs] = [neighboursIn(drawn), neighboursIn(reference)];
  const turned = (neighbour: string): string =>
    `${neighbour.startsWith('>') ? '<' : '>'}${neighbour.slice(1)}`;
  const isOther = (id: string, other: string): boolean => {
    if (likenessOf(id, other) >= leastTurned) return false;
    const wanted = theirs.get(other) ?? new Set<string>();
    const own = [...(mine.get(id) ?? [])].flatMap((neighbour) =>
      (found.get(neighbour.slice(1)) ?? []).map((ref) => `${neighbour.slice(0, 1)}${ref}`),
    );
    return !own.some((one) => wanted.has(one)) && own.some((one) => wanted.has(turned(one)));
  };
  return new Map([...found].map(([id, own]) => [id, own.filter((other) => !isOther(id, other))]));
}

/**
 * `Drafting: outline` and `Drafting: text` are parts of one thing: what one of them stands for, the other does too where it
 * stands for nothing else.
 */
function withSiblings(
  found: BoxMatch,
  { nodes }: DrawingGraph,
  wordsFor: (drawn: string, reference: string) => number,
): BoxMatch {
  const all = new Map(found);
  for (const { id, label } of nodes) {
    const name = siblingName(label);
    if (name === null || (found.get(id) ?? []).length > 0) continue;
    const [best] = nodes
      .filter((other) => other.id !== id && siblingName(other.label) === name)
      .flatMap((other) => found.get(other.id) ?? [])
      .toSorted((a, b) => wordsFor(id, b) - wordsFor(id, a));
    if (best !== undefined) all.set(id, [best]);
  }
  return all;
}

function alike(one: GraphNode, other: GraphNode): number {
  if (one.shape === 'store' && other.shape === 'store') return shapeBonus;
  const isStore = one.shape === 'store' || namesStore.test(one.label);
  return isStore !== (other.shape === 'store') ? -shapeBonus / 2 : 0;
}
