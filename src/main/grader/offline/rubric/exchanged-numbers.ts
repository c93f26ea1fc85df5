import { formulasIn, isSymbol, type Sign } from '../../text/formulas.js';
import { keyOf, numberOf, termsOf } from '../../text/formula-terms.js';

/** A name that is said to have the number that the author gives to another. */
type Exchanged = { readonly said: string; readonly other: string; readonly number: string };

const isSame = (one: number, another: number): boolean =>
  Math.abs(one - another) <= 0.01 * Math.abs(another);

export function exchangedIn(source: string, wanted: readonly string[]): Exchanged | null {
  const said = valuesIn(source);
  if (said.length === 0) return null;
  const all = wanted.flatMap(valuesIn);
  for (const { name, value, written, number } of said) {
    const own = all.filter((one) => one.name === name);
    if (own.length === 0 || own.some((one) => isSame(one.value, value))) continue;
    const others = all.filter((one) => one.name !== name && isSame(one.value, value));
    const other = others.find((one) => said.some((its) => its.name === one.name)) ?? others[0];
    if (other !== undefined) return { said: written, other: other.written, number };
  }
  return null;
}

/** "H(p, A) = log 4 = 2": names with their numbers. */
function valuesIn(source: string) {
  return formulasIn(source).flatMap(({ sides }) => {
    const read = sides.map((side) => ({ side, terms: termsOf(textsOf(side), true) }));
    const names = read.filter(({ side, terms }) => terms?.size === 1 && isCallOf(side));
    const numbers = read.flatMap(({ side, terms }) => {
      const value = terms === null ? null : numberOf(terms);
      return value === null ? [] : [{ value, number: writtenIn(source, side) }];
    });
    return names.flatMap(({ side, terms }) =>
      numbers.map((one) => ({
        ...one,
        name: keyOf(terms ?? new Map()),
        written: writtenIn(source, side),
      })),
    );
  });
}

/** "H(p)": letters alone stand for too much. */
const isCallOf = (side: readonly Sign[]): boolean =>
  side[1]?.text === '(' && isSymbol(side[0]?.text ?? '') && side.at(-1)?.text === ')';

const textsOf = (side: readonly Sign[]): readonly string[] => side.map(({ text }) => text);

const writtenIn = (source: string, side: readonly Sign[]): string =>
  source.slice(side[0]?.from ?? 0, side.at(-1)?.to ?? 0);
