import type { Unit } from './figure-units.js';

/** A figure and where its digits stand. */
export type ReadFigure = {
  readonly value: number;
  readonly unit: Unit;
  readonly quote: string;
  readonly from: number;
  readonly to: number;
};

/** Between the ends of a range; before the last of a list; between the others of it. */
const range = /^ ?(?:[-–—]|to) ?$/;
const lastOfList = /^ or $/;
const lastOfMore = /^,? (?:or|and) $/;
const list = /^, $/;

/** The first end of "3–4 GB", and each before the last of "41, 15.3 or 7.8 ms", has the unit of the last. */
export function withUnitsOfRanges(
  text: string,
  read: readonly ReadFigure[],
): readonly ReadFigure[] {
  const gaps = read.map(({ to }, at) => text.slice(to, read[at + 1]?.from ?? to));
  const isBefore = (at: number, gap: RegExp): boolean => gap.test(gaps[at] ?? '');
  const lastOf = (at: number): number => {
    if (isBefore(at, range) || isBefore(at, lastOfList)) return at + 1;
    let last = at;
    while (isBefore(last, list)) last += 1;
    const isOfMore = last > at || isBefore(at - 1, list);
    return isOfMore && isBefore(last, lastOfMore) ? last + 1 : at;
  };
  return read.map((one, at) => {
    const last = read[lastOf(at)];
    if (last === undefined || last === one) return one;
    if (one.unit.kind !== 'count' || one.unit.noun !== '' || last.unit.kind === 'count') return one;
    const quote = isBefore(at, range)
      ? `${text.slice(one.from, last.from)}${last.quote}`
      : `${one.quote} ${unitWordOf(text, last)}`;
    return { ...one, value: one.value * last.unit.size, unit: last.unit, quote };
  });
}

/** "ms" of "7.8 ms". */
const unitWordOf = (text: string, { from, to, quote }: ReadFigure): string =>
  quote.slice(text.slice(from, to).length).trim();
