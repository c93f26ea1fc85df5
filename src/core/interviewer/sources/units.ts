/** A unit as what it measures, and how many of that measure's base it is. */
export type Unit = { readonly of: string; readonly factor: number };

const unit = (of: string, factor: number, names: string): readonly (readonly [string, Unit])[] =>
  names.split(' ').map((name) => [name, { of, factor }]);

const units = new Map<string, Unit>([
  ...unit('time', 1e-9, 'ns nanosecond nanoseconds'),
  ...unit('time', 1e-6, 'µs μs us microsecond microseconds'),
  ...unit('time', 1e-3, 'ms msec millisecond milliseconds millis'),
  ...unit('time', 1, 's sec secs second seconds'),
  ...unit('time', 60, 'min mins minute minutes'),
  ...unit('time', 3600, 'h hr hrs hour hours'),
  ...unit('time', 86_400, 'd day days'),
  ...unit('time', 604_800, 'week weeks'),
  ...unit('months', 1, 'month months'),
  ...unit('months', 12, 'year years'),
  ...unit('bytes', 1, 'byte bytes'),
  ...unit('bytes', 1e3, 'kb kilobyte kilobytes'),
  ...unit('bytes', 1e6, 'mb megabyte megabytes'),
  ...unit('bytes', 1e9, 'gb gigabyte gigabytes gigs'),
  ...unit('bytes', 1e12, 'tb terabyte terabytes'),
  ...unit('bytes', 1e15, 'pb petabyte petabytes'),
  ...unit('bytes', 2 ** 10, 'kib'),
  ...unit('bytes', 2 ** 20, 'mib'),
  ...unit('bytes', 2 ** 30, 'gib'),
  ...unit('bytes', 2 ** 40, 'tib'),
  ...unit('share', 0.01, '% percent'),
  ...unit('money', 1, '$ € £ dollar dollars usd euro euros eur pound pounds'),
  ...unit('money', 0.01, 'cent cents'),
  ...unit(' per time', 1, 'qps rps tps'),
]);

const often = new Map([
  ['hourly', 3600],
  ['daily', 86_400],
  ['nightly', 86_400],
  ['weekly', 604_800],
]);

const scales = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
]);

export const unitOf = (word: string): Unit | null => units.get(word.toLowerCase()) ?? null;

/** The seconds in "daily" and the like. */
export const oftenSec = (word: string): number | null => often.get(word.toLowerCase()) ?? null;

/** "k", "million"; M and B only in capitals, since a small m is a minute or a metre. */
export function scaleOf(word: string): number | null {
  if (word === 'M') return 1e6;
  if (word === 'B') return 1e9;
  return scales.get(word.toLowerCase()) ?? null;
}
