import type { LabelTerm } from './label-terms.js';

/** How rare a stem or a meaning is among the reference's boxes: from 0 to 1, 1 where it stands in one box alone. */
export type Rarity = (terms: string) => number;

/** How far a word that means the same counts, and one that begins the same. */
const sameMeaning = 0.8;
const sameBeginning = 0.8;
const shortestBeginning = 5;
/** How far a label that shares its head alone falls behind. */
const elsewhere = 0.25;
/** How much of the likeness is left where no word of one head is in the other: `annotators` are not `pairs, with annotator`. */
const asDetail = 0.6;
/** And where the two are things of two sorts, whatever word they share: a claim's queue is no claim's workflow. */
const asOtherSort = 0.6;
/** And where the one is like what the other does something to. */
const asObject = 0.4;
/** From here on a shared word tells a box from nearly all others. */
const telling = 0.7;

export function rarityIn(boxes: readonly (readonly LabelTerm[])[]): Rarity {
  const counts = new Map<string, number>();
  for (const terms of boxes) {
    const held = new Set(
      terms.flatMap(({ stem, meanings }) => [stem, ...[...meanings].map(asMeaning)]),
    );
    for (const one of held) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const most = Math.log(1 + boxes.length);
  return (one) => Math.log(1 + boxes.length / (counts.get(one) ?? 1)) / most;
}

const asMeaning = (id: string): string => `#${id}`;

/** How far two words say the same: 0 to 1, less where many boxes of the reference say it; a person and a thing not by their stem. */
function nearness(one: LabelTerm, other: LabelTerm, rarity: Rarity): number {
  const isOneSort = one.isPerson === other.isPerson;
  if (isOneSort && one.stem === other.stem) return rarity(one.stem);
  const isBegun = isOneSort && commonStart(one.stem, other.stem) >= shortestBeginning;
  const begins = isBegun ? sameBeginning : 0;
  let meant = 0;
  for (const id of one.meanings)
    if (other.meanings.has(id)) meant = Math.max(meant, sameMeaning * rarity(asMeaning(id)));
  return Math.max(begins * rarity(other.stem), meant);
}

function commonStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

type Likeness = {
  readonly score: number;
  /** The drawn label's words that speak for it, by place. */
  readonly used: ReadonlySet<number>;
};

/**
 * How far a drawn label says what a reference's label says, 0 to about 1: the words shared, against the shorter of the
 * two (a candidate says less, or says two boxes in one) and against both.
 */
export function likeness(
  drawn: readonly LabelTerm[],
  reference: readonly LabelTerm[],
  rarity: Rarity,
): Likeness {
  const near = (a: LabelTerm, b: LabelTerm): number => nearness(a, b, rarity);
  const best = (term: LabelTerm, others: readonly LabelTerm[], isDrawn: boolean): number =>
    Math.max(0, ...others.map((other) => (isDrawn ? near(term, other) : near(other, term))));
  const ofDrawn = drawn.map((term) => best(term, reference, true));
  const fromDrawn = sum(ofDrawn.map((value, at) => value * weightAt(drawn, at)));
  const fromReference = sum(reference.map((term) => best(term, drawn, false) * term.weight));
  const [all, wanted] = [sum(drawn.map(weightOf)), sum(reference.map(weightOf))];
  if (all === 0 || wanted === 0) return { score: 0, used: new Set() };
  const [precision, recall] = [fromDrawn / all, fromReference / wanted];
  const most = Math.max(precision, recall) * (saysElse(drawn, ofDrawn) ? 1 - elsewhere : 1);
  const isNamed = drawn.some(
    (term) => term.isHead && reference.some((other) => other.isHead && near(term, other) >= 0.15),
  );
  const sort = isOnlyObject(drawn, reference, near)
    ? asObject
    : isOtherSort(drawn, reference, near)
      ? asOtherSort
      : 1;
  const score =
    sort * (isNamed ? 1 : asDetail) * (0.5 * most + 0.5 * Math.sqrt(precision * recall));
  return { score, used: new Set(ofDrawn.flatMap((value, at) => (value > 0.3 ? [at] : []))) };
}

/**
 * Both nouns are known words of a board, neither is in the other label under any name, and the words that the two labels
 * share stand in several boxes.
 */
function isOtherSort(
  drawn: readonly LabelTerm[],
  reference: readonly LabelTerm[],
  near: (drawn: LabelTerm, reference: LabelTerm) => number,
): boolean {
  const [one, other] = [nounOf(drawn), nounOf(reference)];
  if (one === undefined || other === undefined) return false;
  return (
    !reference.some((term) => near(one, term) > 0) &&
    !drawn.some((term) => near(term, other) > 0) &&
    !drawn.some((term) => reference.some((own) => near(term, own) >= telling))
  );
}

/**
 * All that the two share is by meaning alone, with what the reference's label does something to: an engineer is a person,
 * but does not stand for `Mask person names`.
 */
function isOnlyObject(
  drawn: readonly LabelTerm[],
  reference: readonly LabelTerm[],
  near: (drawn: LabelTerm, reference: LabelTerm) => number,
): boolean {
  const head = reference.filter(({ isHead }) => isHead);
  const shared = head.filter((other) => drawn.some((term) => near(term, other) > 0));
  return (
    shared.length > 0 &&
    shared.every((other) => other !== head[0] && !other.isNoun) &&
    !shared.some((other) => drawn.some((term) => commonStart(term.stem, other.stem) >= 4))
  );
}

const nounOf = (terms: readonly LabelTerm[]): LabelTerm | undefined =>
  terms.find(({ isNoun, meanings, weight }) => isNoun && meanings.size > 0 && weight > 0.5);

/** `Monitor: CPU, disk` is not the monitor of a drift: all that it says beside its head is something else. */
function saysElse(drawn: readonly LabelTerm[], of: readonly number[]): boolean {
  const beside = drawn.flatMap(({ isHead, weight }, at) =>
    isHead || weight < 0.5 ? [] : [of[at] ?? 0],
  );
  return beside.length >= 2 && beside.every((value) => value < 0.2);
}

const weightOf = ({ weight }: LabelTerm): number => weight;
const weightAt = (terms: readonly LabelTerm[], at: number): number => terms[at]?.weight ?? 0;
const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);
