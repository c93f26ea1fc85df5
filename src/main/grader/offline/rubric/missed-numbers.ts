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

const isNear = (one: number, other: number): boolean => Math.abs(one / other - 1) <= 0.03;

/** A share may stand as 0.8 or as 80 %, and an amount in thousands or millions of its unit. */
const scales = [1, 100, 0.01, 1e3, 1e-3, 1e6, 1e-6];
const isAmong = (all: readonly number[], one: number): boolean =>
  all.some((other) => scales.some((by) => isNear(one * by, other)));
const isOneOf = (all: readonly number[], one: number): boolean =>
  all.some((other) => isNear(one, other));

type Author = {
  readonly cues: readonly string[];
  readonly ways: readonly string[];
  /** What the question tells, and what is said of something else. */
  readonly given: readonly string[];
  /** All that the author says, of whatever. */
  readonly known: readonly string[];
};

/**
 * Whether a text works out more numbers of its own than it has of the author's. False where no cue is a number that has to be
 * worked out, or the ways seldom say one.
 */
export function numberMisser({ cues, ways, given, known }: Author): (said: string) => boolean {
  const told = given.flatMap(numbersIn);
  const askedIn = (text: string): readonly number[] =>
    numbersIn(text).filter((one) => !isOneOf(told, one));
  const asked = cues.flatMap(askedIn);
  const saying = ways.filter((text) => askedIn(text).length > 0).length;
  if (asked.length === 0 || saying < leastShare * ways.length) return () => false;
  const wanted = [...asked, ...ways.flatMap(askedIn)];
  const others = [...told, ...known.flatMap(numbersIn)];
  return (said) => {
    const numbers = numbersIn(said);
    const right = numbers.filter((one) => isAmong(wanted, one)).length;
    const own = numbers.filter((one) => !isAmong(wanted, one) && !isOneOf(others, one)).length;
    return own > right;
  };
}
