import type { Marked } from './marked.js';

/** A tenth of the chances: how high they are on the mean, and how often it was met. */
type Bin = {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly chance: number;
  readonly met: number;
};

const bins = 10;

/** The reliability table of chances of 0 to 1, by tenths; empty tenths and items without a chance are left out. */
export function reliability(items: readonly Marked[]): readonly Bin[] {
  const told = items.flatMap(({ label, chance }) =>
    chance === undefined ? [] : [{ chance, isMet: label === 'met' }],
  );
  return Array.from({ length: bins }, (_, index) => index).flatMap((index) => {
    const held = told.filter(
      ({ chance }) => Math.min(bins - 1, Math.floor(chance * bins)) === index,
    );
    if (held.length === 0) return [];
    return [
      {
        from: index / bins,
        to: (index + 1) / bins,
        count: held.length,
        chance: held.reduce((sum, { chance }) => sum + chance, 0) / held.length,
        met: held.filter(({ isMet }) => isMet).length / held.length,
      },
    ];
  });
}

/**
 * Expected calibration error (Naeini et al., 2015): how far chance and share of met lie apart over the tenths, weighed by
 * their counts, 0 to 1; null without a chance.
 */
export function calibrationError(items: readonly Marked[]): number | null {
  const table = reliability(items);
  const all = table.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return null;
  return (
    table.reduce((sum, { count, chance, met }) => sum + count * Math.abs(chance - met), 0) / all
  );
}
