import { magnitudes, unitOf, type Unit } from '../../../../core/review/figures/figure-units.js';
import { subjectWords } from '../../../../core/review/figures/figures-in-text.js';
import { spelledIn } from '../../../../core/review/figures/spelled-numbers.js';

type Row = {
  readonly values: readonly number[];
  readonly place: number;
  readonly from: number;
  readonly to: number;
};

/** A number of a text with what stands around it in its sentence. */
export type ToldNumber = {
  /** In its base unit; a time of day in minutes. */
  readonly value: number;
  readonly kind: Unit['kind'] | 'clock';
  readonly nouns: readonly string[];
  /** In UTF-16 units. */
  readonly from: number;
  readonly to: number;
  /** The number before it, and all others there. */
  readonly before: number | null;
  readonly others: readonly number[];
  readonly words: ReadonlySet<string>;
  /** The row that it stands in, "(1.5, −0.9, −0.9, 0.3)", and its place there. */
  readonly row: Row | null;
  /** It is only worked with: "12/57", "3 · 4", "e^4"; or in a list beside its names: "e^2, e^4 = 7.4, 54.6". */
  readonly isOperand: boolean;
};

const number =
  /(?<![\p{L}\p{N}_^.:]|\^[{(]?[−-])(?:(?<clock>(?:[01]?\d|2[0-3]):[0-5]\d)(?![\d:])|(?<digits>\d{1,3}(?:[,\u202f]\d{3})+(?!\d)(?:\.\d+)?|\d*\.?\d+)(?:e(?<power>[+−-]?\d{1,2})\b)?(?: ?(?<magnitude>thousand|million|billion|bn)\b|(?<letter>[kKMB])(?![\p{L}\p{N}]))?)/gu;
const sentence = /(?:[^.!?;\n]|[.!?;](?!\s|$))+/g;
const rowSign = /^\s?[,|/]?\s?(?:and )?[−-]?$/;
const leastRow = 3;
/** "7.0 B x 0.5 B", "3.5 B values x 2 B": a unit may stand between, and what is counted. */
const sumAhead =
  /^(?: ?[A-Za-z]{1,3}\b)?(?: \p{L}+)?\s?(?:[*·×^]|\/\s?\d|x\s?\d|\\(?:cdot|times)\b)/u;
const sumBehind = /(?:[*·×^/]|\d\s?(?:[A-Za-z]{1,3} )?x|\\(?:cdot|times))\s?[({−-]*$/;
/** Of a list before "=" and one behind it, which number is whose is not sure. */
const pairedLists =
  /(?<![^\s,=])[^\s,=]{1,24}(?:, ?[^\s,=]{1,24})+ ?= ?[−-]?[\d.]+(?:, ?(?:and )?[−-]?[\d.]+)+/g;

/** The numbers in digits, sentence by sentence. */
export const toldNumbers = (text: string): readonly ToldNumber[] =>
  Array.from(text.matchAll(sentence)).flatMap(({ 0: said, index }) => inSentence(said, index));

/** Those that are spelled. */
export const spelledNumbers = (text: string): readonly number[] =>
  spelledIn(text).map(({ value }) => value);

function inSentence(said: string, at: number): readonly ToldNumber[] {
  const lists = [...said.matchAll(pairedLists)];
  const read = Array.from(said.matchAll(number), ({ 0: written, index, groups = {} }) => {
    const end = index + written.length;
    const unit = unitOf(said.slice(end, end + 48));
    const kind = groups['clock'] === undefined ? unit.kind : ('clock' as const);
    const value = groups['clock'] === undefined ? valueOf(groups) * unit.size : minutes(written);
    const isListed = lists.some((one) => one.index < index && end <= one.index + one[0].length);
    const isOperand =
      isListed || sumAhead.test(said.slice(end)) || sumBehind.test(said.slice(0, index));
    return { value, kind, nouns: nounsOf(unit), from: index, to: end, isOperand };
  });
  if (read.length === 0) return [];
  const words = new Set(subjectWords(said));
  const rows = rowsOf(said, read);
  return read.map((one, i) => {
    const row = rows.find((each) => each.includes(one));
    return {
      ...one,
      from: at + one.from,
      to: at + one.to,
      before: read[i - 1]?.value ?? null,
      others: read.filter((other) => other !== one).map(({ value }) => value),
      words,
      row:
        row === undefined
          ? null
          : {
              values: row.map(({ value }) => value),
              place: row.indexOf(one),
              from: at + (row[0]?.from ?? 0),
              to: at + (row.at(-1)?.to ?? 0),
            },
    };
  });
}

function rowsOf<T extends { from: number; to: number }>(
  said: string,
  read: readonly T[],
): readonly (readonly T[])[] {
  const rows: T[][] = [];
  for (const [i, one] of read.entries()) {
    const [last, before] = [rows.at(-1), read[i - 1]];
    const gap = before === undefined ? null : said.slice(before.to, one.from);
    if (last !== undefined && gap !== null && rowSign.test(gap)) last.push(one);
    else rows.push([one]);
  }
  return rows.filter(({ length }) => length >= leastRow);
}

function valueOf({ digits = '', power, magnitude, letter }: Readonly<Record<string, string>>) {
  const plain = Number(digits.replace(/[,\u202f]/g, ''));
  return (
    plain *
    10 ** Number((power ?? '0').replace('−', '-')) *
    (magnitudes[magnitude ?? letter ?? ''] ?? 1)
  );
}

const minutes = (written: string): number => {
  const [hours = 0, more = 0] = written.split(':').map(Number);
  return 60 * hours + more;
};

const nounsOf = ({ noun }: Unit): readonly string[] =>
  noun.split(/\s+/).flatMap((word) => (word === '' ? [] : [word.replace(/s$/, '')]));
