import type { Unit } from './figure-units.js';
import { subjectWords, type Figure } from './figures-in-text.js';

/** A figure as it stands in the answer, up to the word of the unit that is asked for: "170 typical chats" and not "170 typical". */
export function writtenAs({ quote, unit }: Figure, expected: Unit): string {
  if (unit.kind !== 'count' || unit.isOwn === true || expected.kind !== 'count') return quote;
  const words = unit.noun.split(' ');
  const [first = ''] = words;
  const asked = subjectWords(expected.noun);
  const at = words.findIndex((word) => subjectWords(word).some((stem) => asked.includes(stem)));
  const isBehind = first !== '' && quote.toLowerCase().endsWith(first);
  if (at < 1 || !isBehind) return quote;
  return [quote, ...words.slice(1, at + 1)].join(' ');
}
