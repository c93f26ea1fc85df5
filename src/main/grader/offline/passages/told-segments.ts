import type { Answer } from '../../../../core/answer/answer.js';
import type { Prompt } from '../../../../core/prompt/prompt.js';
import { isLister, isNumber, isStructure } from '../../text/function-words.js';
import type { PlainText, Token } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { stem } from '../../text/stem.js';
import type { Passage, ReadSegment } from './passages.js';

type Plain = (text: string) => PlainText;

/** What was told at once: its words in their order, and more that only name what it is about. */
type Told = {
  readonly said: readonly string[];
  readonly there: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Of what it was told in answer to, which copies nothing of it; -1 of the statement. */
  readonly index: number;
};

const toldShare = 0.8;
/** Words of a fact are free to use; whoever copies it keeps their order. */
const inOrderShare = 0.7;
/** Several figures, all of them told, are a copy in whatever order. */
const manyFigures = 2;
const leastWords = 3;

/**
 * Segments of notes in which nothing, or nearly nothing, is the person's own: their words and figures are those of one fact that
 * the interviewer told in this attempt, or of one sentence of the statement. Shorter and in other words than a copy.
 */
export function toldIn(
  passages: readonly Passage[],
  { questions }: Pick<Answer, 'questions'>,
  { statement, facts }: Pick<Prompt, 'statement' | 'facts'>,
  plain: Plain,
): ReadonlySet<ReadSegment> {
  const toldBy = (text: string, names: ReadonlySet<string>, index = -1): Told => {
    const said = withShares(text, plain);
    return { said, there: new Set(said), names, index };
  };
  const answers = questions.flatMap(({ text, told }, index): readonly Told[] => {
    if (told === undefined) return [];
    const fact = facts.find(({ id }) => id === told.factId);
    const names = [text, fact?.topic ?? '', ...(fact?.asks ?? [])].join('\n');
    return [toldBy(told.text, new Set(contentOf(plain(names).tokens)), index)];
  });
  const sentences = statement.split(/(?<=[.?!:])\s+/).map((one) => toldBy(one, new Set()));
  const all = [...answers, ...sentences];
  const notes = passages.filter(({ kind }) => kind === 'phase');
  return new Set(
    notes.flatMap(({ segments, questionIndex }) =>
      segments.filter((segment) => {
        const own = contentOf(segment.tokens);
        const isBefore = ({ index }: Told): boolean => index === -1 || index !== questionIndex;
        return (
          own.length >= leastWords &&
          all.some((told) => isBefore(told) && isTold(own, segment, told))
        );
      }),
    ),
  );
}

function isTold(own: readonly string[], { tokens }: ReadSegment, told: Told): boolean {
  const { said, there, names } = told;
  const figures = tokens.filter(isNumber).map(({ text }) => text);
  if (figures.some((figure) => !there.has(figure))) return false;
  const held = own.filter((word) => there.has(word) || names.has(word));
  if (held.length < toldShare * own.length) return false;
  if (new Set(figures).size >= manyFigures) return true;
  return inOrder(own, said) >= inOrderShare * own.length;
}

/** How many words of the one stand in the other in the same order (the longest common subsequence). */
function inOrder(one: readonly string[], other: readonly string[]): number {
  let before = other.map(() => 0);
  for (const word of one) {
    const row: number[] = [];
    for (const [at, there] of other.entries()) {
      const matched = there === word ? (before[at - 1] ?? 0) + 1 : 0;
      row.push(Math.max(matched, before[at] ?? 0, row[at - 1] ?? 0));
    }
    before = row;
  }
  return before.at(-1) ?? 0;
}

const empties = wordSet(
  'all about some only just also very ca roughly approx now then yes ok note',
);

const contentOf = (tokens: readonly Token[]): readonly string[] =>
  tokens
    .filter((token) => token.isWord && !isStructure(token) && !isLister(token))
    .filter(({ text }) => !empties.has(text))
    .map(({ text }) => stem(text));

/** Shares that a fact has in words and notes have in figures: "nine in ten" is 90 %. */
const shares: readonly (readonly [RegExp, number])[] = [
  [/\bhalf\b/i, 50],
  [/\bthird\b/i, 33],
  [/\bquarter\b/i, 25],
  [/\bfifth\b/i, 20],
  [/\btenth\b/i, 10],
];
const digits = 'one two three four five six seven eight nine ten'.split(' ');
const inTen =
  /\b(one|two|three|four|five|six|seven|eight|nine) (?:in|out of|of) (?:every )?ten\b/gi;

function withShares(text: string, plain: Plain): readonly string[] {
  const figures = text
    .replaceAll(inTen, (all, word: string) => `${all} ${valueOf(word) * 10}`)
    .replaceAll(
      new RegExp(`\\b(?:${digits.join('|')})\\b`, 'gi'),
      (word) => `${word} ${valueOf(word)}`,
    );
  const more = shares.filter(([share]) => share.test(text)).map(([, value]) => String(value));
  return [...contentOf(plain(figures).tokens), ...more];
}

const valueOf = (word: string): number => digits.indexOf(word.toLowerCase()) + 1;
