import type { PlainText, Token } from './tokens.js';

/** A sentence, a fragment, a bullet: the smallest stretch that is judged. Offsets are in the source. */
export type Segment = {
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly Token[];
  readonly isQuestion: boolean;
  /** Cut off for its length, or after a semicolon: its sentence begins before it. */
  readonly isContinued: boolean;
  /** Where the blank line before it ends; segments of one paragraph have it in common. */
  readonly paragraph: number;
};

const mostWords = 45;
const longestLeadIn = 3;
const shortened = new Set(
  'e.g i.e eg ie vs etc approx incl resp cf no fig eq sec max min avg w est ca dr mr'.split(' '),
);
const bullet = /^\s*(?:[-*+•–>]|\d{1,3}[.)]|#{1,6})\s+/;

/** Cuts a text at sentence ends, line ends and bullets; lines that were wrapped by width are one. */
export function segmentsOf(text: PlainText): readonly Segment[] {
  const cuts = lineCuts(text.source);
  const blanks = blankLines(text.source);
  const segments: Segment[] = [];
  let open: Token[] = [];
  let line = 0;
  let opened = 0;
  let isAmid = false;
  const close = (): void => {
    const isAfterCut = isAmid;
    for (const [index, part] of chopped(open).entries())
      segments.push({ ...segmentOf(part, blanks), isContinued: index > 0 || isAfterCut });
    isAmid = open.at(-1)?.text === ';';
    open = [];
  };
  for (const [index, token] of text.tokens.entries()) {
    while ((cuts[line] ?? Number.POSITIVE_INFINITY) <= token.from) {
      close();
      isAmid = false;
      line += 1;
      opened = index;
    }
    if (opensSentence(text.source, token, open)) close();
    open.push(token);
    if (endsSentence(text.tokens, index) && !isLeadIn(text.tokens, opened, index)) close();
  }
  close();
  return segments.filter(({ tokens }) => tokens.some(({ isWord }) => isWord));
}

function segmentOf(
  tokens: readonly Token[],
  blanks: readonly number[],
): Omit<Segment, 'isContinued'> {
  const words = withoutBullet(tokens);
  const from = words[0]?.from ?? 0;
  return {
    from,
    to: words.at(-1)?.to ?? 0,
    tokens: words,
    isQuestion: tokens.at(-1)?.text === '?',
    paragraph: blanks.findLast((blank) => blank <= from) ?? 0,
  };
}

/** A mark that stands apart is a bullet; `**` before a word is emphasis and part of what was written. */
function withoutBullet(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ isWord, text, to }, index) => {
    const next = tokens[index + 1];
    const isApart = (next?.from ?? to) > to || next?.text === '#';
    return isWord || !'-*+•>#'.includes(text) || !isApart;
  });
  return first <= 0 ? tokens : tokens.slice(first);
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token === undefined || token.isWord || after === undefined) return false;
  if (after.from === token.to) return false;
  if (token.text === '?' || token.text === '!') return true;
  if (token.text === ';') return true;
  return (
    token.text === '.' &&
    !(before !== undefined && shortened.has(before.text)) &&
    !isInitials(tokens, index)
  );
}

/** "i.e." and "e.g.", where each letter is a word of its own. */
function isInitials(tokens: readonly Token[], index: number): boolean {
  const [first, stop, second] = [tokens[index - 3], tokens[index - 2], tokens[index - 1]];
  return stop?.text === '.' && /^(?:ie|eg)$/.test(`${first?.text ?? ''}${second?.text ?? ''}`);
}

/** No "a": a capital one amid words is a name, as in "y = B A x" and "router A". */
const openers = new Set(
  (
    'the an it its we our you they their this that these those there here so then thus hence but and also if when while ' +
    'because since for in on at to with without by from after before each every one two three first second third last ' +
    'finally otherwise instead what how why where no not only both all most some any'
  ).split(' '),
);
/** "Sum over The batch" is a slip of the shift key; a whole thought before it is a sentence that lost its full stop. */
const leastWords = 6;

/** A word that begins sentences, with a capital amid words: whoever types in a hurry leaves the stop out. */
function opensSentence(
  source: string,
  { from, text, isWord }: Token,
  open: readonly Token[],
): boolean {
  if (!isWord || !openers.has(text) || open.at(-1)?.isWord !== true) return false;
  // FROM is a word of SQL.
  if (!/^[A-Z](?![A-Z])/.test(source.slice(from, from + 2))) return false;
  return open.filter((token) => token.isWord).length >= leastWords;
}

/** "Workflow per claim. Intake writes …": what a line begins with is a heading, and one with what follows. */
function isLeadIn(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first > 2 * longestLeadIn || tokens[last]?.text !== '.') return false;
  const said = tokens.slice(first, last).filter(({ isWord }) => isWord).length;
  return said >= 1 && said <= longestLeadIn;
}

/** A stretch without an end is cut at its commas, and at last by length, so that evidence stays a line or two. */
function chopped(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [];
  let part: Token[] = [];
  let words = 0;
  for (const [index, token] of tokens.entries()) {
    part.push(token);
    if (token.isWord) words += 1;
    const isComma = !token.isWord && ',:)'.includes(token.text) && !isOfFormula(tokens[index + 1]);
    if ((words >= mostWords * 0.6 && isComma && tokens.length > mostWords) || words >= mostWords) {
      parts.push(part);
      part = [];
      words = 0;
    }
  }
  return part.length > 0 ? [...parts, part] : parts;
}

/** A sign of arithmetic or a letter by itself: what stands before it goes on. */
export const isOfFormula = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:[=+*/^<>·×≈≤≥_|-]|\p{L})$/u.test(token.text) && token.text !== 'a';

/** Offsets at which a blank line ends. */
const blankLines = (source: string): readonly number[] =>
  Array.from(source.matchAll(/\n[^\S\n]*\n/g), ({ 0: blank, index }) => index + blank.length);

/** Offsets at which a line break ends a segment. */
function lineCuts(source: string): readonly number[] {
  const cuts: number[] = [];
  let block: { readonly text: string; readonly end: number }[] = [];
  let at = 0;
  const flush = (): void => {
    const isWrapped = wasWrapped(block.map(({ text }) => text));
    for (const [index, line] of block.entries()) {
      const next = block[index + 1];
      if (next === undefined || !isWrapped || bullet.test(next.text)) cuts.push(line.end);
    }
    block = [];
  };
  for (const text of source.split('\n')) {
    const end = at + text.length;
    if (text.trim() === '') {
      flush();
      cuts.push(end);
    } else block.push({ text, end });
    at = end + 1;
  }
  flush();
  return cuts.toSorted((a, b) => a - b);
}

/**
 * Whether a block's line breaks come from wrapping at a width: most of its lines are long, and the next line's first
 * word would not have fitted. Notes typed line by line are not.
 */
function wasWrapped(lines: readonly string[]): boolean {
  const joints = lines.slice(0, -1).map((line, index) => ({ line, next: lines[index + 1] ?? '' }));
  const within = joints.filter(({ next }) => !bullet.test(next));
  const width = Math.max(...lines.map(({ length }) => length));
  if (within.length === 0 || width < 60) return false;
  const full = within.filter(({ line, next }) => {
    const word = /^\s*(\S{0,40})/.exec(next)?.[1] ?? '';
    return line.trimEnd().length >= 60 && line.trimEnd().length + 1 + word.length >= width - 2;
  });
  return full.length >= within.length * 0.6;
}
