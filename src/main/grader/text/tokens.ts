import { singular } from '../../../core/prompt/cue-match.js';
import { foldWord, isAscii, type AliasTable } from './fold-words.js';
import { rememberedWords } from './remembered-words.js';

/** One word or sign. `at` and `end` are offsets in the plain text, `from` and `to` in the source, in UTF-16 units. */
export type Token = {
  readonly text: string;
  /** The text's singular, kept because every cue group asks for it. */
  readonly single: string;
  readonly isWord: boolean;
  readonly at: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
};

/**
 * A text as the grader compares it: lower case, without accents and invisible signs, one spelling, aliases replaced by
 * their canonical term, hyphens in words as spaces. Signs stay, since `2 * i` or `q·k` can be a cue.
 */
export type PlainText = {
  readonly source: string;
  readonly plain: string;
  readonly tokens: readonly Token[];
};

const singularOf = rememberedWords(singular);

type Raw = { text: string; isWord: boolean; from: number; to: number };

/** Marks "any ending" in a cue; a private-use letter, so that it travels through folding like one. */
export const anyEnding = '\uE000';

const pieces =
  /[\p{L}\p{N}\p{M}\p{Cf}_\uE000]+(?:['’][\p{L}\p{M}\p{Cf}\uE000]+|[.,](?<=[\p{N}][.,])(?=\p{N})[\p{L}\p{N}_\uE000]+)*|[^\s\p{Cf}]/gu;

/** The same for texts of ASCII alone, which are most, and several times as fast. */
const asciiPieces = /\w+(?:'[A-Za-z]+|[.,](?<=\d[.,])(?=\d)\w+)*|\S/g;

/** Reads each text once with the same aliases: a rubric's texts are asked for again and again. */
export function plainReader(aliases: AliasTable): (text: string) => PlainText {
  const known = new Map<string, PlainText>();
  return (text) => {
    const read = known.get(text) ?? plainText(text, aliases);
    known.set(text, read);
    return read;
  };
}

export function plainText(
  source: string,
  aliases: AliasTable,
  spell = (word: string) => word,
): PlainText {
  const raw: Raw[] = [];
  const [apart, letter] = isAscii(source) ? [asciiPieces, /[A-Za-z\d]/] : [pieces, /[\p{L}\p{N}]/u];
  for (const { 0: piece, index } of source.matchAll(apart)) {
    const isWord = letter.test(piece);
    const text = isWord ? spell(foldWord(piece)) : foldSign(piece);
    if (text !== '') raw.push({ text, isWord, from: index, to: index + piece.length });
  }
  return joined(source, withAliases(withoutHyphens(withoutEmphasis(raw)), aliases));
}

/** Markdown's `**` around words is layout; between two words (`2**n`) or two blanks it is a sign. */
function withoutEmphasis(raw: readonly Raw[]): readonly Raw[] {
  const isEmphasis = (at: number): boolean => {
    const [one, other] = [raw[at], raw[at + 1]];
    if (one?.text !== '*' || other?.text !== '*' || one.to !== other.from) return false;
    const [before, after] = [raw[at - 1], raw[at + 2]];
    const touchesBefore = before?.to === one.from;
    const touchesAfter = after?.from === other.to;
    const isBetween = touchesBefore && touchesAfter && before.isWord && after.isWord;
    return (touchesBefore || touchesAfter) && !isBetween;
  };
  return raw.filter((_, at) => !isEmphasis(at) && !isEmphasis(at - 1));
}

const dashes = /^[\u2010-\u2013\u2212\uFE63\uFF0D]$/u;

function foldSign(sign: string): string {
  if (dashes.test(sign)) return '-';
  return sign === '’' || sign === '‘' ? "'" : sign;
}

/** `fine-tuning` is two words; `-2`, `a - b` and `2-3` keep their sign. */
function withoutHyphens(raw: readonly Raw[]): readonly Raw[] {
  return raw.filter(({ text, from, to }, index) => {
    const [before, after] = [raw[index - 1], raw[index + 1]];
    if (text !== '-' || before === undefined || after === undefined) return true;
    const isInside = before.isWord && after.isWord && before.to === from && after.from === to;
    return !isInside || (/^\d+$/.test(before.text) && /^\d+$/.test(after.text));
  });
}

function withAliases(raw: readonly Raw[], aliases: AliasTable): readonly Raw[] {
  const out: Raw[] = [];
  let index = 0;
  while (index < raw.length) {
    const token = raw[index];
    if (token === undefined) break;
    const entry = (aliases.get(bare(token.text)) ?? []).find(({ words }) =>
      words.every((word, offset) => bare(raw[index + offset]?.text ?? '') === word),
    );
    if (entry === undefined) {
      out.push(token);
      index += 1;
      continue;
    }
    const last = raw[index + entry.words.length - 1] ?? token;
    const ending = last.text.endsWith(anyEnding) ? anyEnding : '';
    for (const [at, text] of entry.canonical.entries()) {
      const isLast = at === entry.canonical.length - 1;
      out.push({
        text: isLast ? text + ending : text,
        isWord: true,
        from: token.from,
        to: last.to,
      });
    }
    index += entry.words.length;
  }
  return out;
}

const bare = (word: string): string => (word.endsWith(anyEnding) ? word.slice(0, -1) : word);

function joined(source: string, raw: readonly Raw[]): PlainText {
  const tokens: Token[] = [];
  const parts: string[] = [];
  let length = 0;
  let before: Raw | undefined;
  for (const one of raw) {
    const isSame = before?.from === one.from;
    if (before !== undefined && (isSame || one.from > before.to)) {
      parts.push(' ');
      length += 1;
    }
    const { text, isWord, from, to } = one;
    const single = isWord ? singularOf(text) : text;
    tokens.push({ text, single, isWord, at: length, end: length + text.length, from, to });
    parts.push(one.text);
    length += one.text.length;
    before = one;
  }
  return { source, plain: parts.join(''), tokens };
}
