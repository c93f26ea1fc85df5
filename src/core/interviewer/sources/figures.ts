import { numberWord } from './number-words.js';
import { oftenSec, scaleOf, unitOf, type Unit } from './units.js';

/** A number of a text, in the base of its unit: 300 ms is 0.3 of `time`, 50k is 50,000 of nothing. */
export type Figure = {
  readonly text: string;
  readonly value: number;
  /** Empty where none was written. */
  readonly unit: string;
  /** As it stands there, before its unit: 300 of 300 ms. */
  readonly bare: number;
};

/** Every number of a text: digits and words, percent, ranges (each end has the unit of the last), rates. */
export function figuresIn(text: string): readonly Figure[] {
  const tokens = tokensOf(text);
  const figures: Figure[] = [];
  let at = 0;
  while (at < tokens.length) {
    const read = figureAt(tokens, at);
    if (read === null) at += 1;
    else {
      figures.push(withUnitOf(read.figure, tokens, read.next));
      at = read.next;
    }
  }
  return figures;
}

/** Words without the marks around them; ranges and fractions are cut into their numbers. */
export function tokensOf(text: string): readonly string[] {
  return text
    .replaceAll(/[\u00a0\u2009\u202f]/g, ' ')
    .replaceAll(/(?<=\d[a-zA-Z%]{0,3})[-–—/](?=[$€£]?\d)/g, ' – ')
    .replaceAll(/(?<=\d)[-–](?=[a-z])/gi, ' ')
    .replaceAll('/', ' / ')
    .split(/\s+/)
    .map(trimmed)
    .filter((token) => token !== '');
}

const before = new Set('("\'“‘[{*_`~≈<>≤≥=±+');
const after = new Set(')"\'”’]}*_`.,;:!?…+');

/** By index, since a pattern for the end of a word goes over it again from each of its letters. */
function trimmed(token: string): string {
  let from = 0;
  let to = token.length;
  while (from < to && before.has(token.charAt(from))) from += 1;
  while (to > from && after.has(token.charAt(to - 1))) to -= 1;
  return token.slice(from, to);
}

type Read = { readonly figure: Figure; readonly next: number };

function figureAt(tokens: readonly string[], at: number): Read | null {
  const token = tokens[at] ?? '';
  const money = /^[$€£]/.test(token) ? token.charAt(0) : '';
  const digits = token.slice(money.length);
  const [written = ''] = /^\d[\d.,]*/.exec(digits) ?? [];
  if (written === '') return wordFigureAt(tokens, at);
  const rest = digits.slice(written.length);
  const number = numberOf(written);
  if (number === null || isOfName(rest)) return null;
  let bare = number;
  let next = at + 1;
  // "50 000", as much of Europe writes it.
  if (rest === '' && /^\d{1,3}$/.test(written)) {
    for (; /^\d{3}$/.test(tokens[next] ?? ''); next += 1) bare = bare * 1000 + Number(tokens[next]);
  }
  const scale = scaleOf(rest);
  const own = scale === null ? unitOf(rest === '' ? money : rest) : unitOf(money);
  return finish(tokens, { bare: bare * (scale ?? 1), own, at, next });
}

/** "3x", "95th" and "10ms" are numbers; "4o" is a part of a name. */
const isOfName = (rest: string): boolean =>
  rest !== '' &&
  !/^(?:x|×|st|nd|rd|th|s)$/.test(rest) &&
  scaleOf(rest) === null &&
  unitOf(rest) === null;

function numberOf(written: string): number | null {
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(written)
    ? written.replaceAll(',', '')
    : written;
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

function wordFigureAt(tokens: readonly string[], at: number): Read | null {
  const first = tokens[at] ?? '';
  if (first.toLowerCase() === 'half')
    return { figure: { text: first, value: 0.5, unit: 'share', bare: 0.5 }, next: at + 1 };
  const value = numberWord(first);
  if (value !== null) return finish(tokens, { bare: value, own: null, at, next: at + 1 });
  // "a hundred", "thousands" alone stays a manner of speaking.
  const scale = /^an?$/i.test(first) ? scaleOf(tokens[at + 1] ?? '') : null;
  return scale === null ? null : finish(tokens, { bare: scale, own: null, at, next: at + 2 });
}

type Begun = {
  readonly bare: number;
  readonly own: Unit | null;
  readonly at: number;
  readonly next: number;
};

/** Takes what belongs to a number after it: scales and its unit. */
function finish(tokens: readonly string[], { bare: begun, own, at, next: from }: Begun): Read {
  let bare = begun;
  let next = from;
  for (;;) {
    const scale = own === null ? scaleOf(tokens[next] ?? '') : null;
    if (scale === null) break;
    bare *= scale;
    next += 1;
  }
  const unit = own ?? unitOf(tokens[next] ?? '');
  if (own === null && unit !== null) next += 1;
  const text = tokens.slice(at, next).join(' ');
  const figure = { text, value: bare * (unit?.factor ?? 1), unit: unit?.of ?? '', bare };
  return { figure: asRate(figure, tokens, next), next };
}

const joins = new Set(['per', 'a', 'an', 'each', 'every', '/']);
const noNoun = /^(?:and|or|of|in|to|for|with|on|at|by|from|than|is|are|was|the|–)$/i;

/** "20 documents a day" is no "20 documents an hour". */
function asRate(figure: Figure, tokens: readonly string[], from: number): Figure {
  for (let at = from; at < from + 3; at += 1) {
    const token = tokens[at] ?? '';
    const timed = joins.has(token.toLowerCase()) ? unitOf(tokens[at + 1] ?? '') : null;
    const sec = timed?.of === 'time' ? timed.factor : oftenSec(token);
    if (sec !== null)
      return { ...figure, value: figure.value / sec, unit: `${figure.unit} per time` };
    if (noNoun.test(token) || joins.has(token.toLowerCase())) return figure;
  }
  return figure;
}

/** The first end of a range has the unit of the second: 10–20 ms, ten to twenty users. */
function withUnitOf(figure: Figure, tokens: readonly string[], next: number): Figure {
  if (figure.unit !== '' || !/^(?:–|-|—|to)$/.test(tokens[next] ?? '')) return figure;
  const other = figureAt(tokens, next + 1)?.figure;
  if (other === undefined || other.unit === '') return figure;
  const factor = other.bare === 0 ? 1 : other.value / other.bare;
  return { ...figure, value: figure.bare * factor, unit: other.unit };
}
