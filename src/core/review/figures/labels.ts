import type { Unit } from './figure-units.js';
import { subjectWords, type Figure } from './figures-in-text.js';
import { namesTotal } from './qualifiers.js';
import { hasUnit, isBare } from './right-figure.js';

/** An amount "a month" needs no "dollars". */
export const isNamedBy = (figure: Figure, unit: Unit, period: string | null): boolean =>
  figure.per === period && (hasUnit(figure, unit) || (isBare(figure.unit) && period !== null));

/** The words of its clause before it are of the question, and not its unit alone. */
export function isLabel(
  { clause, quote }: Figure,
  subject: ReadonlySet<string>,
  noun: readonly string[],
): boolean {
  const [lead = ''] = /^\D*/.exec(clause) ?? [];
  const words = subjectWords(lead).filter((word) => word !== 'total');
  return (
    clause.startsWith(quote.toLowerCase(), lead.length) &&
    words.some((word) => !noun.includes(word)) &&
    words.every((word) => subject.has(word))
  );
}

const named =
  /\b(?:do|does|of) ((?:[\p{L} -]{1,40}, ){0,4}[\p{L} -]{1,40} and [\p{L} -]{1,60}) (?:take|need|hold|cost|occupy)\b/u;
const leastThings = 2;

/**
 * Tells whether a figure is of one of several things that a question asks for together: "weights = 7e9 * 2 bytes = 14 GB", where
 * weights, gradients and optimiser states are asked for. A question for one thing has no parts.
 */
export function partNamer(ask: string): (figure: Figure) => boolean {
  const [, list = ''] = named.exec(ask) ?? [];
  // "Optimiser states with rank 16" are states.
  const things = list.split(/, | and /).flatMap((thing) => {
    const [plain = ''] = thing.split(/ (?:of|with|for|on|in) /);
    return subjectWords(plain).slice(-1);
  });
  if (things.length < leastThings) return () => false;
  return ({ beside, clause }) =>
    !namesTotal(clause) &&
    !/\+|\bplus\b/.test(clause) &&
    things.filter((thing) => beside.includes(thing)).length === 1;
}
