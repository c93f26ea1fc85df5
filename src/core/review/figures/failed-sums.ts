import { expectedUnit, magnitudes, unitOf, type Unit } from './figure-units.js';
import type { Estimate } from './own-figures.js';

/** A product or quotient that is said to come to something else, as it is written. */
export type FailedSum = {
  readonly said: string;
  /** What it comes to, in the unit in which the result is written. */
  readonly value: number;
  readonly unit: string;
};

/** Rounding on the way; one that is said to be rough may be further off. */
const [slack, roughSlack] = [1.06, 1.25];
/** A GiB is no GB, a bit no byte, a day no hour: who says the one and means the other has not reckoned wrongly. */
const kin = [1, 1.024, 1.024 ** 2, 1.024 ** 3, 1.024 ** 4, 7, 8, 24, 30];
/** By more it is a unit or a word that was left out, "8 billion x 16 = 0.128", and no slip. */
const mostFactor = 55;
const most = 3;

const number = String.raw`\d{1,15}(?:,\d{3}){0,5}(?:\.\d{1,12})?(?:[eE][+-]?\d{1,2})?`;
// A billion stands right behind its number, "7B"; bytes stand apart, "16 B".
const scale = String.raw`(?: ?(?:thousand|million|billion|bn)\b| ?[kKMT](?![\p{L}\p{N}])|B(?![\p{L}\p{N}]))?`;
const word = String.raw`(?: ?(?:%|\p{L}[\p{L}-]{0,20}))?`;
const amount = String.raw`${number}${scale}${word}`;
const times = String.raw` ?(?:[*×·÷/]|\bx\b|\btimes\b) ?`;
const sum = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,^_]|[/*×·÷+)√−-] ?|\bx |\\[a-z]{1,12} ?|π ?|\b(?:pi|of|ln|log|exp|sqrt|max|min) ?)(?<left>${amount}(?:${times}${amount}){1,5}) ?(?<sign>=|≈|=~|is about) ?(?:~|about |some )?(?=(?<right>${amount}))\k<right>(?![\p{L}\p{N}]|[.,]\d| ?[*×·÷/+^(−]| -| ?x )`,
  'gu',
);

/**
 * The products and quotients of a text that do not come to what they are said to: "120 M * 768 * 4 byte = 37 GB". Only those are read
 * whose units leave no doubt: all numbers bare or counts, or one measure that the result has too. What is near enough to one of the
 * author's own `estimates` is right, however it is written.
 */
export function failedSums(text: string, estimates: readonly Estimate[]): readonly FailedSum[] {
  return [...text.matchAll(sum)]
    .filter(({ groups: { right = '' } = {} }) => !isOfAuthor(partOf(right), estimates))
    .flatMap((match) => failureOf(match) ?? [])
    .slice(0, most);
}

const isOfAuthor = (result: Part, estimates: readonly Estimate[]): boolean =>
  estimates.some(({ value, unit, tolerance }) => {
    const { kind, size } = expectedUnit(unit);
    const ratio = result.value / (value * size);
    return kind === result.unit.kind && Math.max(ratio, 1 / ratio) <= tolerance;
  });

/** What a sum comes to, in three digits: "369 GB". */
export const comesTo = ({ value, unit }: FailedSum): string =>
  `${value.toLocaleString('en', { maximumSignificantDigits: 3 })} ${unit}`.trim();

type Part = { readonly value: number; readonly unit: Unit };

function failureOf({ 0: said, groups = {} }: RegExpMatchArray): FailedSum | null {
  const { left = '', sign = '', right = '' } = groups;
  const written = left.split(new RegExp(times, 'u'));
  const isMeasured = written.some((one) => /(?:bytes?| B)$/.test(one));
  // "4B" are bytes where nothing else is, and what comes out is.
  const areBytes = !isMeasured && partOf(right).unit.kind === 'bytes';
  const parts = written.map((one) => partOf(areBytes ? one.replace(/(?<=\d)B$/, ' B') : one));
  const divides = [...left.matchAll(new RegExp(times, 'gu'))].map(([one]) => /[÷/]/.test(one));
  const result = partOf(right);
  if (result.value <= 0 || parts.some(({ value }) => value <= 0)) return null;
  if ([...parts, result].some(isOfName)) return null;
  if (!isClear(parts, divides, result)) return null;
  const value = parts.reduce(
    (product, part, at) => (divides[at - 1] === true ? product / part.value : product * part.value),
    1,
  );
  // Of 2.5 cards one takes three: whoever divides and rounds up to whole ones is right.
  if (divides.includes(true) && isBare(result) && result.value === Math.ceil(value)) return null;
  const ratio = result.value / value;
  const factor = Math.max(ratio, 1 / ratio);
  const mostOff = sign === '=' && !/[~≈]|about|some/.test(said) ? slack : roughSlack;
  if (factor > mostFactor || kin.some((one) => Math.max(factor / one, one / factor) <= mostOff))
    return null;
  const [unit = ''] = /[%\p{L}]{1,21}$/u.exec(right) ?? [];
  return {
    said,
    value: value / result.unit.size,
    unit: result.unit.kind === 'count' ? '' : unit,
  };
}

function partOf(written: string): Part {
  const [digits = ''] = new RegExp(`^${number}`, 'u').exec(written) ?? [];
  const behind = written.slice(digits.length).trim();
  const isBytes = /^ B$/.test(written.slice(digits.length));
  const [scaled = ''] = isBytes
    ? []
    : (/^(?:thousand|million|billion|bn)\b|^[kKMBT](?![\p{L}\p{N}])/u.exec(behind) ?? []);
  const named = behind.slice(scaled.length).trim();
  const isTimesPi = /^(?:pi|π)$/iu.test(named);
  const unit = unitOf(isBytes ? 'byte' : isTimesPi ? '' : named);
  const times = (magnitudes[scaled] ?? 1) * (isTimesPi ? Math.PI : 1);
  return { value: Number(digits.replaceAll(',', '')) * times * unit.size, unit };
}

/** "2 d" and "3 ln" are of a name or a function whose value is not known here; a short unit that is known has its own kind. */
const isOfName = ({ unit: { kind, noun, isOwn } }: Part): boolean =>
  kind === 'count' && isOwn !== true && names.test(noun);
const names =
  /^(?:\p{L}{1,2}|log|exp|sqrt|root|sin|cos|tan|max|min|squared?|cubed?|dozens?|hundreds?|pairs?|half|halves|thirds?|quarters?|alpha|beta|gamma|delta|eps|epsilon|lambda|sigma|theta|tau)$/u;

const isBare = ({ unit: { kind } }: Part): boolean => kind === 'count' || kind === 'share';

/** Of the factors one at most is measured, by what the result is measured in; nothing is divided by a measure. */
function isClear(parts: readonly Part[], divides: readonly boolean[], result: Part): boolean {
  const measured = parts.filter((part) => !isBare(part));
  if (measured.some((part) => divides[parts.indexOf(part) - 1] === true)) return false;
  if (measured.length > 1) return false;
  const [own] = measured;
  // TFLOP of MFLOP: one unit in two sizes, which are not known here.
  const nouns = new Set(
    [...parts, result].filter(({ unit }) => unit.isOwn).map(({ unit }) => unit.noun),
  );
  if (nouns.size > 1 || (result.unit.isOwn === true && !parts.some(({ unit }) => unit.isOwn)))
    return false;
  return own === undefined ? isBare(result) : own.unit.kind === result.unit.kind;
}
