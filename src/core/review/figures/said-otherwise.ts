import { askedPower } from './asked-power.js';
import { expectedUnit } from './figure-units.js';
import { figuresIn, type Figure } from './figures-in-text.js';

type Asked = {
  readonly ask: string;
  readonly arithmetic: string;
  readonly value: number;
  readonly unit: string;
  readonly tolerance: number;
};

/**
 * How an answer says a value without writing it: as the exponent that is asked for, "240 GB + a reference of 30 GB" for 270, or
 * "falls to 1/13" for 92.5 % less; null where it does not.
 */
export function saidOtherwise(
  asked: Asked,
  answer: string,
  figures: readonly Figure[],
): { readonly kind: 'right' | 'close'; readonly quote: string } | null {
  const power = askedPower(asked, answer);
  if (power !== null) return { kind: 'right', quote: power };
  const quote = addedUp(asked, figures) ?? leftOver(asked, answer);
  return quote === null ? null : { kind: 'close', quote };
}

/** Two of the author's own parts of it, with a plus between them. */
function addedUp({ value, unit, arithmetic }: Asked, figures: readonly Figure[]): string | null {
  const { kind, size } = expectedUnit(unit);
  const parts = partsOf(value * size, arithmetic);
  const isPart = ({ unit: own, value: said }: Figure): boolean =>
    own.kind === kind && parts.some((part) => Math.abs(said / part - 1) <= partsRounding);
  for (const [at, one] of figures.entries()) {
    const next = figures[at + 1];
    if (next === undefined || !isPart(one) || !isPart(next)) continue;
    const isWhole = Math.abs((one.value + next.value) / (value * size) - 1) <= partsRounding;
    const [gap = ''] = /^[^\d;:\n]*/.exec(one.behind) ?? [];
    const [, plus, ...more] = gap.split(/\+|\bplus\b/);
    if (!isWhole || plus === undefined || more.length > 0 || plus.includes('. ')) continue;
    return `${one.quote} +${plus.replaceAll(/[$€~≈]/g, '')}${next.quote}`;
  }
  return null;
}

const asksFall = /\bby how much\b.*\bfall\b/i;
const fallsTo =
  /\b(?:falls?|drops?|down|cut|shrinks?|lower(?:ed)?|reduced?) to (?:about |some |only |~ ?)?(\d+(?:[./]\d+)?(?: ?%)?)/gi;

/** "We must fall to about 1/13": what is left, where it is asked how much goes. */
function leftOver({ ask, value, unit, tolerance }: Asked, answer: string): string | null {
  const { kind, size } = expectedUnit(unit);
  if (kind !== 'share' || !asksFall.test(ask)) return null;
  for (const [quote, left = ''] of answer.matchAll(fallsTo)) {
    const [share] = figuresIn(left).toReversed();
    const ratio = (share?.value ?? 0) / (1 - value * size);
    if (Math.max(ratio, 1 / ratio) <= tolerance) return quote;
  }
  return null;
}

/** The numbers of the author's way to a value that come to it only with another of them. */
export function partsOf(expected: number, arithmetic: string): readonly number[] {
  const values = figuresIn(arithmetic).map(({ value }) => value);
  return values.filter((one, at) =>
    values.some(
      (other, index) =>
        index !== at && other > 0 && Math.abs((one + other) / expected - 1) <= partsRounding,
    ),
  );
}

/** Parts are rounded each. */
const partsRounding = 0.003;
