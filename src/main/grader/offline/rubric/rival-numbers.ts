import { isNear } from './is-near.js';
import { spelledNumbers, toldNumbers, type ToldNumber } from './told-numbers.js';

/** A number of a text that stands where the author has another. */
export type Rival = {
  readonly text: number;
  readonly from: number;
  readonly to: number;
  /** The author's, as written. */
  readonly wanted: string;
};

/** Such a share of an author's ways has a number that is expected. */
const leastShare = 0.35;
/** It may be fewer where the strong answer has it. */
const leastOfStrong = 0.25;
/** "8" may be any 8, and is no "8 GB" that stands alone. */
const mostCounted = 10;
const [rounded, alike] = [0.03, 0.006];
/** What is rounded may be so far off. */
const mostRounded = 0.12;
/** A unit says more than a word that is counted. */
const leastWords = (kind: ToldNumber['kind']): number => (kind === 'count' ? 3 : 2);
const mostMinutes = 180;

type Author = {
  /** Ways to meet the criterion, the strong answer first. */
  readonly ways: readonly string[];
  /** The numbers that the question tells, and those of something else. */
  readonly known: readonly ToldNumber[];
};

/**
 * Finds a number in the first texts that is not the author's, in the frame of one that the author has and that no text says: behind
 * the same number, beside the same words and of its unit, or in a row as long.
 */
export function rivalFinder({ ways, known }: Author) {
  const read = ways.map(toldNumbers);
  const spelled = ways.map(spelledNumbers);
  const own = read.flat();
  const isInWay = (one: ToldNumber): readonly boolean[] =>
    read.map((way, at) => way.some((other) => isSame(one, other)) || isSpelled(one, spelled[at]));
  const expected = own
    .map((one, index) => ({ ...one, index }))
    .filter(({ value, kind }) => value > 0 && (kind !== 'count' || value !== 1))
    .filter((one) => own.findIndex((other) => isTwin(other, one)) === one.index)
    .filter((one) => {
      const [isStrong, ...rest] = isInWay(one);
      const share = [isStrong, ...rest].filter(Boolean).length / ways.length;
      return share >= (isStrong === true ? leastOfStrong : leastShare);
    });
  const texts = read.flatMap((way, at) => way.map(() => ways[at] ?? ''));

  return (told: readonly string[], beside: readonly string[]): Rival | null => {
    if (expected.length === 0) return null;
    const said = told.map(toldNumbers);
    const all = [...said, ...beside.map(toldNumbers)].flat();
    const words = [...told, ...beside].flatMap(spelledNumbers);
    const missing = expected.filter(
      (one) => !all.some((other) => isSame(other, one)) && !isSpelled(one, words),
    );
    if (missing.length === 0) return null;
    const isKnown = (one: ToldNumber): boolean =>
      own.some((other) => isSame(one, other)) ||
      known.some((other) => other.kind === one.kind && isNear(one.value, other.value, alike));
    const found = said.flatMap((numbers, text) =>
      numbers
        .filter((one) => one.value > 0 && !one.isOperand)
        .flatMap((one) =>
          missing
            .filter((wanted) => !isKnown(one) || isAloneInRow(one, wanted))
            .map((wanted) => ({
              text,
              one,
              wanted,
              score: Math.max(
                0,
                ...own.filter((other) => isTwin(other, wanted)).map((other) => frame(one, other)),
              ),
            })),
        ),
    );
    const [best] = found.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score);
    if (best === undefined) return null;
    const { one, wanted, text } = best;
    const source = texts[wanted.index] ?? '';
    const { row } = wanted;
    return one.row !== null && row !== null && isRowOf(one, wanted)
      ? { ...one.row, text, wanted: source.slice(row.from, row.to) }
      : { from: one.from, to: one.to, text, wanted: written(wanted, source) };
  };
}

/** With its unit, where that is a sign. */
function written({ from, to }: ToldNumber, source: string): string {
  const [unit = ''] = /^ ?(?:%|[µμkKMGT]?i?B\b|ms\b|s\b)/.exec(source.slice(to)) ?? [];
  return source.slice(from, to) + unit;
}

/** How much two numbers stand in one frame; 0 where they may well be of different things. */
function frame(one: ToldNumber, wanted: ToldNumber): number {
  if (!isUnitShared(one, wanted) || !isSlipOf(one, wanted)) return 0;
  const words = [...wanted.words].filter((word) => one.words.has(word)).length;
  const numbers = wanted.others.filter((other) =>
    one.others.some((its) => isNear(its, other, alike)),
  ).length;
  const isNamed = wanted.kind !== 'count' || wanted.nouns.some((noun) => one.nouns.includes(noun));
  const isBehind =
    one.before !== null && wanted.before !== null && isNear(one.before, wanted.before, alike);
  const isRow = isRowOf(one, wanted);
  // A time of day is a plan, of which another is as good, but for the last that will do.
  if (one.kind === 'clock' && ![one, wanted].every(({ words }) => words.has('latest'))) return 0;
  const isFrame =
    (isBehind && (words > 0 || isNamed)) ||
    (isNamed && words >= leastWords(wanted.kind) && numbers > 0) ||
    (isRow && words > 0) ||
    isAloneInRow(one, wanted);
  return isFrame ? words + numbers + (isBehind ? 3 : 0) + (isRow ? 2 : 0) : 0;
}

/** In the same place of a row as long, of which half or more is another. */
function isRowOf({ row }: ToldNumber, { row: wanted }: ToldNumber): boolean {
  if (row === null || row.place !== wanted?.place) return false;
  if (row.values.length !== wanted.values.length) return false;
  const other = row.values.filter((one, at) => !isNear(one, wanted.values[at] ?? 0, rounded));
  return 2 * other.length >= row.values.length;
}

/** The one of a row that differs, "(1, 0.161, -0.395, 0.563)": it stands in the other's place, wherever else the author has it. */
function isAloneInRow({ row }: ToldNumber, { row: wanted }: ToldNumber): boolean {
  if (row === null || row.place !== wanted?.place) return false;
  if (row.values.length !== wanted.values.length || row.values.length < leastInRow) return false;
  const other = row.values.filter((one, at) => !isNear(one, wanted.values[at] ?? 0, rounded));
  return (
    other.length === 1 &&
    !isNear(row.values[row.place] ?? 0, wanted.values[row.place] ?? 0, rounded)
  );
}

const leastInRow = 3;

const isBare = ({ kind }: ToldNumber): boolean => kind === 'count' || kind === 'share';

/** A share may stand as 0.8 or as 80 %, and an amount without its unit. */
function isSame(one: ToldNumber, other: ToldNumber): boolean {
  if (one.kind === 'clock' || other.kind === 'clock')
    return one.kind === other.kind && one.value === other.value;
  if (isNear(one.value, other.value, rounded)) return true;
  if (!isBare(one) && !isBare(other)) return false;
  const [less, more] = [Math.min(one.value, other.value), Math.max(one.value, other.value)];
  if (less <= 1 && isNear(100 * less, more, rounded)) return true;
  const isPlain =
    one.kind === other.kind ||
    [one, other].some((each) => isBare(each) && each.value <= mostCounted);
  return !isPlain && [1e3, 1e6, 1e9].some((by) => isNear(by * less, more, rounded));
}

/** One number of one thing, said twice. */
const isTwin = (one: ToldNumber, other: ToldNumber): boolean =>
  one === other ||
  (one.kind === other.kind && isNear(one.value, other.value, alike) && isUnitShared(one, other));

function isSpelled({ kind, value }: ToldNumber, words: readonly number[] = []): boolean {
  const plain = kind === 'clock' ? (value / 60) % 12 || 12 : value;
  return words.some((word) => isNear(word, plain, rounded));
}

const isUnitShared = (one: ToldNumber, other: ToldNumber): boolean =>
  one.kind === other.kind &&
  (one.kind !== 'count' ||
    one.nouns.length === 0 ||
    other.nouns.length === 0 ||
    one.nouns.some((noun) => other.nouns.includes(noun)));

/** "Over 30,000" for 31,200, and "7" for 7.4: up or down to a digit or more. */
function isRounded(one: number, exact: number): boolean {
  const digits = [1, 2, 3].map((many) => 10 ** (Math.floor(Math.log10(exact)) + 1 - many));
  return (
    digits.some((by) =>
      [Math.floor, Math.ceil].some((cut) => isNear(by * cut(exact / by), one, 1e-9)),
    ) && isNear(one, exact, mostRounded)
  );
}

/** Somebody's slip: of its size, a power of ten off, or a later hour. */
function isSlipOf({ kind, value }: ToldNumber, wanted: ToldNumber): boolean {
  if (kind === 'clock') return value > wanted.value && value <= wanted.value + mostMinutes;
  if (isRounded(value, wanted.value) || isRounded(wanted.value, value)) return false;
  const ratio = Math.max(value / wanted.value, wanted.value / value);
  return ratio <= 3.05 || [10, 100, 1000].some((by) => isNear(ratio, by, rounded));
}
