import { figuresIn, type Figure } from './figures.js';
import { namesIn, wordKeys, type Name } from './names.js';

/** Words that set a limit without a number. */
const absolute = /\b(?:unlimited|infinite|limitless|unbounded)\b/gi;

/**
 * The numbers, names and limits of a reply that stand in none of its sources, as they are written there. A number counts
 * with its unit and rate (300 ms is 0.3 s and no 300 s); one without a unit is taken for any of that value.
 */
export function unsourced(reply: string, sources: readonly string[]): readonly string[] {
  const known = sources.flatMap(figuresIn);
  const words = wordKeys(sources.join('\n'));
  const figures = figuresIn(reply).filter((one) => !isManner(one) && !isKnown(one, known));
  const names = namesIn(reply).filter((one) => !isNamed(one, words));
  const limits = [...reply.matchAll(absolute)].filter(([word]) => !words.has(word.toLowerCase()));
  return [
    ...new Set(
      [...figures, ...names, ...limits.map(([text]) => ({ text }))].map((one) => one.text),
    ),
  ];
}

/** "One of them", "that one" counts nothing. */
const isManner = ({ text }: Figure): boolean => text.toLowerCase() === 'one';

function isKnown(figure: Figure, known: readonly Figure[]): boolean {
  return known.some(({ value, unit, bare }) => {
    if (unit === figure.unit) return isSame(value, figure.value);
    if (figure.unit === '')
      return isSame(bare, figure.bare) || (unit === 'share' && isSame(value, figure.value));
    return figure.unit === 'share' && unit === '' && isSame(value, figure.value);
  });
}

const isSame = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

function isNamed({ keys }: Name, words: ReadonlySet<string>): boolean {
  return keys.some(
    (key) =>
      words.has(key) ||
      (key.includes('-') &&
        key.split('-').every((part) => words.has(part) || !/\d/.test(part)) &&
        key.split('-').some((part) => words.has(part))),
  );
}
