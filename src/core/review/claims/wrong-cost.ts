import type { Prompt } from '../../prompt/prompt.js';
import { phrasingsOf } from '../../prompt/criterion.js';
import { costsIn, type Cost } from './costs.js';

/** Sorting that compares nothing, or has little left to do, is faster than the rule says. */
const otherSort =
  /\b(?:counting|radix|bucket|topological|insertion|already|almost|nearly|pre-?sorted|timsort)\b/i;
const article = String.raw`(?:(?:the|a|an|this|that|its|my|our|full|final|then|here|also|one)\s+){0,4}`;
const sorts = new RegExp(
  String.raw`^${article}(?:[\w.]{0,40}\.)?(?:sort(?:ed)?\([^()]{0,40}\)|(?:sort|sorting)(?=$|\s(?:of|the|all|them|by|it|these|those|every|each)\b))`,
  'i',
);
const heapOf =
  /^(?:(?:the|a|an|this|bounded) ){0,3}(?:heap|priority queue) (?:of|with|holding|for) (?:(?:size|only|just|the|length) ){0,3}(?<size>[a-z])\b/i;
const popsFirst = /(?:pop\(0\)|insert\(0,)/;
const halves = new RegExp(String.raw`^${article}(?:binary search|bisect\w{0,6})(?=$|\s)`, 'i');

/** What a prompt's own texts say that things cost. */
export type KnownCosts = readonly Pick<Cost, 'subject' | 'growth'>[];

/** What the strong answers of a prompt, its reference and its facts say that things cost. */
export const costsOf = ({ rubric, reference, facts }: Prompt): KnownCosts =>
  [
    ...rubric
      .filter(({ kind }) => kind !== 'anti-pattern')
      .flatMap((criterion) => [criterion.strong, ...phrasingsOf(criterion)]),
    ...facts.map(({ answer }) => answer),
    reference.answer,
  ].flatMap(costsIn);

/**
 * The statements of a text on what something costs that hold of no program, or leave out a size that the prompt's own have for the same
 * thing, as they are written. A sort that compares costs n log n, a heap of k log k an entry, `pop(0)` of a list moves all others,
 * and a binary search halves.
 */
export const wrongCostsIn = (text: string, known: () => KnownCosts): readonly string[] =>
  costsIn(text)
    .filter((one) => isWrong(one, text) || leavesOut(one, known()))
    .map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, ' '));

function isWrong({ subject, growth: { sizes, log } }: Cost, text: string): boolean {
  if (sorts.test(subject)) return log === null && sizes.length <= 1 && !otherSort.test(text);
  const size = heapOf.exec(subject)?.groups?.['size']?.toLowerCase();
  if (size !== undefined) {
    // Of n entries each costs log k; with another size within the logarithm the heap is another.
    return log?.length === 1 && sizes.length === 1 && log[0] === sizes[0] && log[0] !== size;
  }
  if (popsFirst.test(subject)) return sizes.length === 0 && log === null;
  return halves.test(subject) && log === null && sizes.length === 1;
}

/** How long a vector is often goes without saying. */
const unsaid: ReadonlySet<string> = new Set('dwh'.split(''));

/** Whether all that is known of the same thing has a size more. */
function leavesOut({ subject, growth }: Cost, known: KnownCosts): boolean {
  const head = headOf(subject);
  const same = known.filter((one) => headOf(one.subject) === head && one.growth.log === null);
  if (head === null || growth.log !== null || growth.sizes.length === 0) return false;
  return (
    same.length > 0 &&
    same.every(({ growth: { sizes } }) => {
      const left = sizes.filter((size) => !growth.sizes.includes(size) && !unsaid.has(size));
      return left.length > 0 && growth.sizes.every((size) => sizes.includes(size));
    })
  );
}

/** "The cost of build" and "build()" are one; null of a pronoun, or where it is more than a name. */
function headOf(subject: string): string | null {
  const [named = ''] = subject.toLowerCase().split('(');
  const name = named
    .replace(/^(?:(?:the|total) )?(?:(?:cost|complexity|time) (?:of|for) )?(?:the )?/, '')
    .trim();
  return /^[a-z]+$/.test(name) && !pronouns.has(name) ? name : null;
}

const pronouns: ReadonlySet<string> = new Set('it this that which each cost'.split(' '));
