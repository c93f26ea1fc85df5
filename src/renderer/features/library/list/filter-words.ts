import {
  lastResults,
  lengths,
  type LastResult,
  type Length,
  type LibraryFilter,
} from '../../../../core/library/library-filter.js';
import { bandWords } from '../../../../core/grade/band.js';
import { kindWords, levels, levelWords } from '../../../ui/words/domain-words.js';
import type { Option } from '../../../ui/controls/filter-select.js';

const lengthWords: Readonly<Record<Length, string>> = {
  short: 'Up to 15 min',
  medium: '16 to 30 min',
  long: 'Over 30 min',
};

/** In the words of the list's last column. */
const resultWords = (result: LastResult): string => {
  switch (result) {
    case 'not-tried':
      return 'Not tried';
    case 'in-round':
      return 'In a round';
    case 'unfinished':
      return 'Unfinished';
    case 'not-graded':
      return 'Not graded';
    case 'unsure':
      return 'Too unsure';
    default:
      return bandWords(result);
  }
};

const options = <T extends string>(values: readonly T[], title: (value: T) => string) =>
  values.map((value): Option => ({ value, title: title(value) }));

export const levelOptions = options(levels, (level) => levelWords[level]);
export const lengthOptions = options(lengths, (length) => lengthWords[length]);
export const resultOptions = options(lastResults, resultWords);

/** What narrows the list, each in a word or two, in the order of the screen. */
export function narrowedBy(filter: LibraryFilter, query: string): readonly string[] {
  const { kind, topic, level, length, result } = filter;
  return [
    kind === null ? null : kindWords[kind],
    topic,
    level === null ? null : levelWords[level],
    length === null ? null : lengthWords[length],
    result === null ? null : resultWords(result),
    query.trim() === '' ? null : `“${query.trim()}”`,
  ].filter((words) => words !== null);
}
