import { escapeMoney } from '../../prompt/dollar-signs.js';

/** A sentence of the bank as it is drawn: no sign of Markdown, TeX or plain maths is left in what is `text`. */
export type InlinePiece = {
  readonly kind: 'text' | 'code' | 'strong' | 'emphasis' | 'formula' | 'raised' | 'lowered';
  readonly text: string;
};

// 8 * 256 * 4 and a*b*c are products, and no emphasis.
const marks =
  /(`[^`\n]+`|\*\*[^*\n]+\*\*|(?<!\\)\$[^$]+(?<!\\)\$|(?<![\p{L}\p{N}*)\]])\*(?![\s*])[^*]*[^\s*]\*(?![\p{L}\p{N}*(]))/u;
// n_kv_heads is a name; base^(−2i/d), 10^{-4}, x^2, e^-x; d_k, x_{ij}, but not head_dim.
const maths =
  /(?<name>(?<![\p{L}\p{N}_])\p{L}(?:_[\p{L}\p{N}]{1,20}){2,4})|\^(?:\((?<round>[^()\n]{1,40})\)|\{(?<curly>[^{}\n]{1,40})\}|(?<bare>[-−+]?[\p{L}\p{N}.]{1,6}))|(?<=(?<![\p{L}\p{N}_])\p{L})_(?:\{(?<under>[^{}\n]{1,20})\}|(?<low>[\p{L}\p{N}]{1,9})(?![\p{L}\p{N}_]))/gu;

/** Its `code`, **strong** and *stressed* words, $formulas$, and powers and indices that were typed as plain text. */
export function inlinePieces(sentence: string): readonly InlinePiece[] {
  const pieces = escapeMoney(sentence).split(marks).filter(Boolean).flatMap(piecesOf);
  // Beside n_kv_heads, n_heads is a name too, and no n with an index.
  if (!pieces.some(({ kind, text }) => kind === 'code' && /\p{L}_\p{L}/u.test(text))) return pieces;
  return pieces.reduce<readonly InlinePiece[]>((all, piece) => {
    const last = all.at(-1);
    if (piece.kind !== 'lowered' || !/^\p{L}{3,}$/u.test(piece.text) || last?.kind !== 'text')
      return [...all, piece];
    const text = `${last.text.slice(-1)}_${piece.text}`;
    const before = { ...last, text: last.text.slice(0, -1) };
    return [...all.slice(0, -1), ...(before.text === '' ? [] : [before]), { kind: 'code', text }];
  }, []);
}

/** The same without anything to draw, for a name that is only heard, or a title of a window. */
export const plainInline = (sentence: string): string =>
  inlinePieces(sentence)
    .map(({ text }) => text)
    .join('');

function piecesOf(piece: string): readonly InlinePiece[] {
  const inner = (signs: number): string => piece.slice(signs, -signs);
  if (/^`.+`$/s.test(piece)) return [{ kind: 'code', text: inner(1) }];
  if (/^\*\*.+\*\*$/s.test(piece)) return [{ kind: 'strong', text: inner(2) }];
  if (/^\*.+\*$/s.test(piece)) return [{ kind: 'emphasis', text: inner(1) }];
  if (/^\$.+\$$/s.test(piece)) return [{ kind: 'formula', text: inner(1) }];
  return mathsIn(piece.replaceAll('\\$', '$'));
}

function mathsIn(text: string): readonly InlinePiece[] {
  const pieces: InlinePiece[] = [];
  let at = 0;
  for (const match of text.matchAll(maths)) {
    const { name, round, curly, bare, under, low } = match.groups ?? {};
    const isRaised = match[0].startsWith('^');
    pieces.push({ kind: 'text', text: text.slice(at, match.index) });
    pieces.push({
      kind: name !== undefined ? 'code' : isRaised ? 'raised' : 'lowered',
      text: name ?? round ?? curly ?? bare ?? under ?? low ?? '',
    });
    at = match.index + match[0].length;
  }
  return [...pieces, { kind: 'text' as const, text: text.slice(at) }].filter(
    (piece) => piece.text !== '',
  );
}
