import type { Candidate } from '../evidence/candidates.js';

/**
 * What speaks for a window, each of which can only help: the share of cue groups in it; how close its words are to what
 * meets the criterion, and how much closer than to what falls short of it; and what the best other passage says of the
 * same criterion. Nothing that speaks to other criteria counts. How the rest of an answer sounds
 * told much (κ 0.71 with it, 0.58 without, before the rubrics had twice as many lines), and blamed whoever puts one thing in
 * words of their own for all others; how dense a text is in figures told better answers apart too, but by their style.
 */
export const features = ['cues', 'closeness', 'lean', 'support'] as const;
export type Feature = (typeof features)[number];

/** How strongly each speaks for one window. */
export type Found = Readonly<Record<Feature, number>>;

export function featuresOf(candidate: Candidate): Found {
  const { within, groups, closeness, halfCloseness, support } = candidate;
  return {
    cues: within.length / Math.max(1, groups),
    closeness,
    lean: closeness - halfCloseness,
    support,
  };
}

/** Odds and the chance, 0 to 1, that belongs to them; both rise from knot to knot. */
export type ChanceCurve = readonly (readonly [number, number])[];

/** How odds come about: a bias, and what each feature adds; none is below zero. */
export type Odds = {
  readonly weights: Readonly<Record<Feature, number>>;
  readonly bias: number;
};

/** Odds with the chances that they stand for. */
export type Scale = Odds & { readonly curve: ChanceCurve };

/** A window is judged twice: by its own words, and with what other passages say of the same. */
export type Fit = { readonly alone: Scale; readonly supported: Scale };

export function oddsAt(found: Found, { weights, bias }: Odds): number {
  return features.reduce((sum, feature) => sum + weights[feature] * found[feature], bias);
}

/** Straight from knot to knot, and flat beyond the ends. */
export function chanceAt(odds: number, curve: ChanceCurve): number {
  const next = curve.findIndex(([at]) => at >= odds);
  const [before, after] = [curve.at(next < 0 ? -1 : Math.max(0, next - 1)), curve.at(next)];
  if (before === undefined || after === undefined) throw new Error('a curve has knots');
  const [from, low] = before;
  const [to, high] = after;
  return to <= from ? high : low + ((high - low) * (Math.max(from, odds) - from)) / (to - from);
}

/** From this chance by its own words on another passage can lift it; below that one, it can only weigh it down. */
const liftedFrom = 0.5;
const hardly = 0.25;

/** The chance by a window's own words alone. */
export const ownChanceOf = (candidate: Candidate, { alone }: Fit): number =>
  chanceAt(oddsAt(featuresOf(candidate), alone), alone.curve);

/**
 * The chance, 0 to 1, that a window says what a criterion asks: said plainly once, or less plainly in two places. By
 * the first alone, coverage of the labelled answers was 0.39; by the second alone, a right sentence was denied.
 */
export function chanceOf(candidate: Candidate, { alone, supported }: Fit): number {
  const found = featuresOf(candidate);
  const [own, both] = [alone, supported].map((scale) =>
    chanceAt(oddsAt(found, scale), scale.curve),
  );
  if (own === undefined || both === undefined) throw new Error('there are two scales');
  if (own >= liftedFrom) return Math.max(own, both);
  return own > hardly ? own : Math.min(own, both);
}
