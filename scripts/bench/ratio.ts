import { randomFrom } from '../../src/core/metrics/random.js';

type Ratio = {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
};

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

export function median(values: readonly number[]): number {
  const order = sorted(values);
  const middle = order.length / 2;
  return (
    ((order[Math.ceil(middle) - 1] ?? Number.NaN) + (order[Math.floor(middle)] ?? Number.NaN)) / 2
  );
}

/** The median of paired ratios with its 95 % bootstrap interval (percentile method, fixed seed). */
export function ratioOf(pairs: readonly (readonly [ours: number, floor: number])[]): Ratio {
  const ratios = pairs.map(([ours, floor]) => ours / floor);
  const random = randomFrom(20251013);
  const medians = sorted(
    Array.from({ length: 4000 }, () =>
      median(ratios.map(() => ratios[Math.floor(random() * ratios.length)] ?? Number.NaN)),
    ),
  );
  const at = (share: number): number =>
    medians[Math.floor(share * (medians.length - 1))] ?? Number.NaN;
  return { median: median(ratios), low: at(0.025), high: at(0.975), n: ratios.length };
}
