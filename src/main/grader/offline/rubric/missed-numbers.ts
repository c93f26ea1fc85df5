import { isNear } from './is-near.js';

/** 1.2, 0.64 and 300 are somebody's result; a small whole number counts anything. */
const mostCounted = 10;
/** Such a share of an author's ways gives a number that has to be worked out before one is expected. */
const leastShare = 0.4;

const number = /(?<![\p{L}\p{N}_.])(?:\d{1,3}(?:[,\u202f ]\d{3})+(?!\d)|\d+)?(?:\.\d+)?(?!\p{N})/gu;

/** The numbers of a text without their signs and small whole ones. */
const numbersIn = (text: string): readonly number[] =>
  (text.replace(/\{,\}/g, ',').match(number) ?? [])
    .map((written) => Number(written.replace(/[^\d.]/g, '')))
    .filter((one) => one > 0 && !(Number.isInteger(one) && one <= mostCounted));

const rounded = 0.03;

/** A share may stand as 0.8 or as 80 %, and an amount in thousands or millions of its unit. */
const scales = [1, 100, 0.01, 1e3, 1e-3, 1e6, 1e-6];
const isAmong = (all: readonly number[], one: number): boolean =>
  all.some((other) => scales.some((by) => isNear(one * by, other, rounded)));
const isOneOf = (all: readonly number[], one: number): boolean =>
  all.some((other) => isNear(one, other, rounded));

/** Three numbers or more in a row, "(8, 0, 0, 0.64)", "0, 0 and 0.64": a result of several numbers. */
const rowIn =
  /(?<![\p{L}\p{N}_.,])[−-]?(?:\d+(?:\.\d+)?|\.\d+)(?:(?:,? and |, ?)[−-]?(?:\d+(?:\.\d+)?|\.\d+)){2,}(?![\p{L}\p{N}]|\.\d)/gu;

const rowsIn = (text: string): readonly (readonly number[])[] =>
  (text.match(rowIn) ?? []).map((row) =>
    row.split(/,? and |, ?/).map((one) => Number(one.replace('−', '-'))),
  );

const isSame = (one: number, other: number): boolean =>
  one === other || isNear(one, other, rounded);

/**
 * The one number of the author's row in which a row differs; null where it differs in more, or is longer by more than what leads
 * it: "(8, 0, 0, 0)" for "the others 0, 0, 0.64".
 */
function onlyOther(row: readonly number[], other: readonly number[]): number | 'none' | null {
  if (row.length < other.length || row.length > other.length + 1) return null;
  const one = row.slice(-other.length);
  const [first, ...more] = other.filter((its, at) => !isSame(one[at] ?? Number.NaN, its));
  if (first === undefined) return 'none';
  return more.length > 0 ? null : Math.abs(first);
}

type Author = {
  readonly cues: readonly string[];
  readonly ways: readonly string[];
  /** What the question tells, and what is said of something else. */
  readonly given: readonly string[];
  /** All that the author says, of whatever. */
  readonly known: readonly string[];
};

/** What a text says with other numbers than the author's. */
type Misses = {
  /** It works out more numbers of its own than it has of the author's. */
  readonly most: (said: string) => boolean;
  /** It has a row of the author's but for one number, which it nowhere says. */
  readonly ofRow: (said: string) => boolean;
};

/** Both are false where no cue is a number that has to be worked out, or the ways seldom say one. */
export function numberMisses({ cues, ways, given, known }: Author): Misses {
  const told = given.flatMap(numbersIn);
  const askedIn = (text: string): readonly number[] =>
    numbersIn(text).filter((one) => !isOneOf(told, one));
  const asked = cues.flatMap(askedIn);
  const saying = ways.filter((text) => askedIn(text).length > 0).length;
  if (asked.length === 0 || saying < leastShare * ways.length)
    return { most: () => false, ofRow: () => false };
  const wanted = [...asked, ...ways.flatMap(askedIn)];
  const others = [...told, ...known.flatMap(numbersIn)];
  const rows = ways.flatMap(rowsIn);
  const knownRows = [...rows, ...[...given, ...known].flatMap(rowsIn)];
  const isKnownRow = (row: readonly number[]): boolean =>
    knownRows.some((one) => onlyOther(row, one) === 'none');
  return {
    most: (said) => {
      const numbers = numbersIn(said);
      const right = numbers.filter((one) => isAmong(wanted, one)).length;
      const own = numbers.filter((one) => !isAmong(wanted, one) && !isOneOf(others, one)).length;
      return own > right;
    },
    ofRow: (said) => {
      const numbers = numbersIn(said);
      const isMissing = (one: number): boolean => isOneOf(asked, one) && !isOneOf(numbers, one);
      return rowsIn(said)
        .filter((row) => !isKnownRow(row))
        .some((row) =>
          rows.some((its) => {
            const other = onlyOther(row, its);
            return typeof other === 'number' && isMissing(other);
          }),
        );
    },
  };
}
