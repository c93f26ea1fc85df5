import { formulasIn, type Sign } from '../../text/formulas.js';
import { figuresIn } from '../../../../core/review/figures/figures-in-text.js';
import { numberOf, termsOf } from '../../text/formula-terms.js';
import { isNear } from './is-near.js';

/** A sum in plain numbers, as it is written, and what it comes to. */
type WrongSum = { readonly said: string; readonly value: number };

/** What is rounded on the way may be so far off, as a share. */
const rounded = 0.05;
const leastOperands = 2;

/** A sum that is said to come to a number of one of the `wanted` texts, and does not. */
export function wrongSumIn(source: string, wanted: readonly string[]): WrongSum | null {
  for (const { sides } of formulasIn(source)) {
    for (const [at, side] of sides.entries()) {
      const next = sides[at + 1];
      const [value, said] = [numberIn(side), numberIn(next ?? [])];
      if (next?.length !== 1 || value === null || said === null || value <= 0 || said <= 0)
        continue;
      if (side.filter(({ text }) => /^\d/.test(text)).length < leastOperands) continue;
      const [from, end] = [side[0]?.from ?? 0, next[0]?.to ?? 0];
      if (!isWhole(source, from, end)) continue;
      const isMeasured = /^\s?\\?[\p{L}%°]/u.test(source.slice(end, end + 3));
      if (
        isNear(said, value, rounded) ||
        isCutOf(next[0]?.text ?? '', value) ||
        (isMeasured && isUnitOff(said / value))
      )
        continue;
      if (!wanted.some((text) => figuresIn(text).some((one) => isNear(one.value, said, rounded))))
        continue;
      return { said: source.slice(from, end), value };
    }
  }
  return null;
}

/** Nothing that is not read stands before it, as a root does, and no word within: "2.77 minus 15/16 = 0.94" are two. */
const isWhole = (source: string, from: number, end: number): boolean =>
  /(?:^|[\s(:,;=≈$`])$/.test(source.slice(0, from).replace(/[√%]\s*\(?$/, '%')) &&
  !/(?<![\\\p{L}])\p{L}{2,}/u.test(source.slice(from, end));

/** The value rounded to the digits that are written: 0.0213 as "0.02". */
function isCutOf(written: string, value: number): boolean {
  const [, decimals = ''] = written.split('.');
  const said = Number(written.replaceAll(',', ''));
  return Math.abs(said - value) <= (0.5 + 1e-9) * 10 ** -decimals.length;
}

function numberIn(side: readonly Sign[]): number | null {
  const terms = termsOf(
    side.map(({ text }) => text),
    true,
  );
  return terms === null ? null : numberOf(terms);
}

/** Units behind a result may move it by a power of ten, or from seconds to hours. */
function isUnitOff(ratio: number): boolean {
  const many = Math.max(ratio, 1 / ratio);
  return [1, 8, 24, 60, 1024].some((unit) => {
    const power = Math.log10(many / unit);
    return Math.abs(power - Math.round(power)) < 0.03;
  });
}
