import { phrasingsOf, waysOf } from '../../../core/prompt/criterion.js';
import type { Prompt } from '../../../core/prompt/prompt.js';
import { foldWord, isAscii } from './fold-words.js';

const leastForSwap = 6;
const leastForEdit = 8;
/** No word of a rubric is longer, and trying all shorter forms takes the square of a word's length. */
const mostForEdit = 30;

/**
 * Reads a mistyped word of the rubric as that word: two letters swapped, or in long words one letter too many, too few
 * or wrong. Words that the prompt itself uses, and inflections of the same word, are left alone.
 */
export function speller(prompt: Prompt): (word: string) => string {
  const wanted = new Map<string, string[]>();
  const known = wordsIn(allTexts(prompt));
  for (const word of wordsIn(rubricTexts(prompt))) {
    if (word.length < leastForSwap || word.length > mostForEdit) continue;
    for (const key of shortened(word)) wanted.set(key, [...(wanted.get(key) ?? []), word]);
  }
  const read = new Map<string, string>();
  return (word) => {
    const isInReach = word.length >= leastForSwap && word.length <= mostForEdit;
    if (!isInReach || known.has(word) || !/^[a-z]+$/.test(word)) return word;
    const seen = read.get(word);
    if (seen !== undefined) return seen;
    const meant =
      [...shortened(word)]
        .flatMap((key) => wanted.get(key) ?? [])
        .find((each) => isMistyped(word, each)) ?? word;
    read.set(word, meant);
    return meant;
  };
}

/** The word and all it becomes without one letter: mistyped pairs share one of these. */
function shortened(word: string): ReadonlySet<string> {
  return new Set([word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))]);
}

function isMistyped(said: string, meant: string): boolean {
  if (!meant.startsWith(said.charAt(0)) || said.startsWith(meant) || meant.startsWith(said))
    return false;
  let head = 0;
  while (said[head] === meant[head]) head += 1;
  let tail = 0;
  while (
    tail < Math.min(said.length, meant.length) - head &&
    said.at(-1 - tail) === meant.at(-1 - tail)
  )
    tail += 1;
  const [left, right] = [
    said.slice(head, said.length - tail),
    meant.slice(head, meant.length - tail),
  ];
  if (tail === 0) return false; // endings differ: an inflection, or another word
  if (left.length === 2 && right.length === 2)
    return left === `${right.charAt(1)}${right.charAt(0)}`;
  return said.length >= leastForEdit && left.length <= 1 && right.length <= 1;
}

function wordsIn(texts: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts)
    for (const word of text.match(isAscii(text) ? /[A-Za-z\d]+/g : /[\p{L}\p{N}]+/gu) ?? [])
      words.add(word);
  return new Set([...words].map(foldWord));
}

function rubricTexts({ rubric }: Prompt): readonly string[] {
  return rubric.flatMap((criterion) => [
    ...[criterion, ...(criterion.parts ?? [])]
      .flatMap(({ cues }) => cues.flat())
      .filter((term) => !term.includes('*')),
    ...phrasingsOf(criterion),
    ...waysOf(criterion),
    criterion.strong,
  ]);
}

function allTexts(prompt: Prompt): readonly string[] {
  return [
    ...rubricTexts(prompt),
    ...prompt.rubric.flatMap(({ nearMisses, novice, title }) => [...nearMisses, novice, title]),
    ...prompt.facts.flatMap(({ asks, answer }) => [...asks, answer]),
    prompt.statement,
    prompt.reference.answer,
  ];
}
