/** One example: the numbers of its signs and of its kind, and how much it counts. */
type Line = {
  readonly signs: readonly number[];
  readonly kind: number;
  readonly weight: number;
};

/** By sign, then by kind, in one row; the last sign is the bias of each kind. */
type Weights = Float64Array;

type Penalty = { readonly l1: number; readonly l2: number; readonly rounds: number };

/**
 * A multinomial logistic with both penalties, by accelerated proximal steps from zero (FISTA, Beck and Teboulle 2009), so that
 * the same lines give the same weights. Each line is scaled to length one.
 */
export function softmax(
  lines: readonly Line[],
  signs: number,
  kinds: number,
  { l1, l2, rounds }: Penalty,
): Weights {
  const width = (signs + 1) * kinds;
  let weights = new Float64Array(width);
  let ahead = new Float64Array(width);
  const total = lines.reduce((sum, { weight }) => sum + weight, 0);
  const step = 1 / (steepest(lines, signs, total) + l2);
  let pace = 1;
  for (let round = 0; round < rounds; round += 1) {
    const slope = slopeAt(ahead, lines, signs, kinds, total);
    const nextPace = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const drive = (pace - 1) / nextPace;
    const next = new Float64Array(width);
    const nextAhead = new Float64Array(width);
    for (let at = 0; at < width; at += 1) {
      const from = ahead[at] ?? 0;
      const moved = from - step * ((slope[at] ?? 0) + l2 * from);
      // A bias is not held down.
      const least = at >= signs * kinds ? 0 : step * l1;
      const value = Math.sign(moved) * Math.max(0, Math.abs(moved) - least);
      next[at] = value;
      nextAhead[at] = value + drive * (value - (weights[at] ?? 0));
    }
    weights = next;
    ahead = nextAhead;
    pace = nextPace;
  }
  return weights;
}

/** The most that the slope changes with the weights: half the greatest eigenvalue of the signs' covariance, by power iteration. */
function steepest(lines: readonly Line[], signs: number, total: number): number {
  let way = new Float64Array(signs + 1).fill(1);
  let most = 1;
  for (let round = 0; round < 20; round += 1) {
    const next = new Float64Array(signs + 1);
    for (const { signs: own, weight } of lines) {
      const all = [...own, signs];
      const along = all.reduce((sum, sign) => sum + (way[sign] ?? 0), 0);
      const share = (along * weight) / (all.length * total);
      for (const sign of all) next[sign] = (next[sign] ?? 0) + share;
    }
    most = Math.sqrt(next.reduce((sum, one) => sum + one * one, 0));
    const size = most;
    way = next.map((one) => one / size);
  }
  return most * 0.55;
}

function slopeAt(
  weights: Weights,
  lines: readonly Line[],
  signs: number,
  kinds: number,
  total: number,
): Weights {
  const slope = new Float64Array(weights.length);
  for (const { signs: own, kind, weight } of lines) {
    const size = 1 / Math.sqrt(own.length + 1);
    const errors = chancesOf(oddsOf(weights, own, signs, kinds));
    for (let at = 0; at < kinds; at += 1)
      errors[at] = (((errors[at] ?? 0) - Number(at === kind)) * size * weight) / total;
    for (const sign of [...own, signs])
      for (let at = 0; at < kinds; at += 1)
        slope[sign * kinds + at] = (slope[sign * kinds + at] ?? 0) + (errors[at] ?? 0);
  }
  return slope;
}

function oddsOf(
  weights: Weights,
  own: readonly number[],
  signs: number,
  kinds: number,
): Float64Array {
  const size = 1 / Math.sqrt(own.length + 1);
  const odds = new Float64Array(kinds);
  for (const sign of [...own, signs])
    for (let at = 0; at < kinds; at += 1)
      odds[at] = (odds[at] ?? 0) + (weights[sign * kinds + at] ?? 0) * size;
  return odds;
}

/** Chances that add up to one, in place of their odds. */
function chancesOf(odds: Float64Array): Float64Array {
  const top = Math.max(...odds);
  let sum = 0;
  for (let at = 0; at < odds.length; at += 1) {
    odds[at] = Math.exp((odds[at] ?? 0) - top);
    sum += odds[at] ?? 0;
  }
  for (let at = 0; at < odds.length; at += 1) odds[at] = (odds[at] ?? 0) / sum;
  return odds;
}
