export const bands = ['no-hire', 'lean-no-hire', 'lean-hire', 'hire', 'strong-hire'] as const;
export type Band = (typeof bands)[number];

/** The least total of each band, in points of 100. */
const floors: Readonly<Record<Band, number>> = {
  'no-hire': 0,
  'lean-no-hire': 40,
  'lean-hire': 55,
  hire: 70,
  'strong-hire': 85,
};

/** The band of a total: no hire < 40 ≤ lean no hire < 55 ≤ lean hire < 70 ≤ hire < 85 ≤ strong hire. */
export function bandOf(total: number): Band {
  return bands.findLast((band) => total >= floors[band]) ?? 'no-hire';
}

/** The least total of a band, in points of 100. */
export const floorOf = (band: Band): number => floors[band];

/** 0 for no hire up to 4 for strong hire. */
export const rankOf = (band: Band): number => bands.indexOf(band);

export const lower = (one: Band, other: Band): Band => (rankOf(one) < rankOf(other) ? one : other);

const words: Readonly<Record<Band, string>> = {
  'no-hire': 'No hire',
  'lean-no-hire': 'Lean no hire',
  'lean-hire': 'Lean hire',
  hire: 'Hire',
  'strong-hire': 'Strong hire',
};

export const bandWords = (band: Band): string => words[band];

/** Both ends of what a band may become, as "Lean no hire to hire"; one band where they are the same. */
export function bandRangeWords(low: Band, high: Band): string {
  return low === high ? bandWords(low) : `${bandWords(low)} to ${bandWords(high).toLowerCase()}`;
}
