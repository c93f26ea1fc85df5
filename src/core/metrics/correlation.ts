type Numbers = readonly number[];

/** Pearson's r of two lists of one length; null where one of them is constant or shorter than 2. */
export function pearson(x: Numbers, y: Numbers): number | null {
  const [dx, dy] = [fromMean(x), fromMean(y)];
  const spread = Math.sqrt(dot(dx, dx) * dot(dy, dy));
  return spread === 0 || x.length < 2 ? null : dot(dx, dy) / spread;
}

/** Spearman's ρ: Pearson's r of the ranks, ties sharing the mean of theirs. Null as there. */
export const spearman = (x: Numbers, y: Numbers): number | null => pearson(ranks(x), ranks(y));

/**
 * What is left of the correlation of x and y once z is taken out of both, of first order:
 * (rxy − rxz·ryz) / √((1 − rxz²)(1 − ryz²)). Null where a correlation is not defined or z explains one of them whole.
 */
export function partial(
  correlate: (x: Numbers, y: Numbers) => number | null,
  x: Numbers,
  y: Numbers,
  z: Numbers,
): number | null {
  const [xy, xz, yz] = [correlate(x, y), correlate(x, z), correlate(y, z)];
  if (xy === null || xz === null || yz === null) return null;
  const left = Math.sqrt((1 - xz ** 2) * (1 - yz ** 2));
  return left < 1e-9 ? null : (xy - xz * yz) / left;
}

/** Ranks from 1, the smallest first; ties share the mean of their ranks. */
export function ranks(values: Numbers): Numbers {
  const sorted = values.toSorted((a, b) => a - b);
  const rankOf = new Map<number, number>();
  for (const [index, value] of sorted.entries()) {
    if (rankOf.has(value)) continue;
    let last = index;
    while (sorted[last + 1] === value) last += 1;
    rankOf.set(value, (index + last) / 2 + 1);
  }
  return values.map((value) => rankOf.get(value) ?? 0);
}

/** The chance that a positive scores above a negative, ties counting half (the area under the ROC curve). */
export function auc(cases: readonly { readonly isMet: boolean; readonly score: number }[]) {
  const ranked = ranks(cases.map(({ score }) => score));
  const positive = cases.filter(({ isMet }) => isMet).length;
  const negative = cases.length - positive;
  if (positive === 0 || negative === 0) return null;
  const sum = ranked.reduce((all, rank, i) => all + (cases[i]?.isMet === true ? rank : 0), 0);
  return (sum - (positive * (positive + 1)) / 2) / (positive * negative);
}

/** The mean; null of nothing. */
export const mean = (values: Numbers): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

function fromMean(values: Numbers): Numbers {
  const middle = mean(values) ?? 0;
  return values.map((value) => value - middle);
}

const dot = (x: Numbers, y: Numbers): number =>
  x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0);
