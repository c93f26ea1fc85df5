import { visibleText } from '../../text/visible-text.js';

/** A text as a person sees it. `from` and `to` are the offsets in the source of each unit of `text`. */
export type ShownText = {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
};

/**
 * What of a text may reach a model: no comments of HTML and Markdown, no characters without a glyph (zero-width, bidi,
 * tags, variation selectors, private use), and letters of other alphabets that stand in for Latin ones as those. What a
 * person cannot see must not speak to the grader.
 */
export function shownText(source: string): ShownText {
  const visible = visibleText(source);
  const disguised = disguisedIn(visible);
  const parts: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (const sign of visible) {
    const end = at + sign.length;
    const isBlanked = sign === ' ' && source[at] !== ' ';
    const isSecondBlank = isBlanked && source[at - 1] !== visible[at - 1] && at > 0;
    const piece = isSecondBlank ? '' : plain(sign, disguised.has(at));
    parts.push(piece);
    from.push(...Array.from({ length: piece.length }, () => at));
    to.push(...Array.from({ length: piece.length }, () => end));
    at = end;
  }
  return { text: parts.join(''), from, to };
}

/** The same for a text whose offsets do not matter, on one line. */
export const shownLine = (source: string): string =>
  shownText(source).text.replaceAll(/\s+/g, ' ').trim();

// Categories: format, private use, unassigned, lone surrogates, controls. Then fillers and blanks that look like nothing.
const unseen = /[\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Cc}\u115F\u1160\u3164\uFFA0\u2800]/u;
const selectors = /\p{Variation_Selector}|\u034F/u;
/** Alphabets that only differ in looks: mathematical, full-width, circled. */
const styled = /[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F189}]/u;

function plain(sign: string, isDisguised: boolean): string {
  if (sign === '\n' || sign === '\t') return sign;
  if (unseen.test(sign) || selectors.test(sign)) return '';
  if (styled.test(sign)) return sign.normalize('NFKC');
  return isDisguised ? (twins.get(sign) ?? sign) : sign;
}

/** Cyrillic and Greek letters that look like a Latin one. */
const twins: ReadonlyMap<string, string> = new Map(
  [
    ...'аaеeоoрpсcхxуyіiѕsјjһhԁdԛqԝwӏlАAВBЕEКKМMНHОOРPСCТTХXІIЅSЈJ'.matchAll(/(.)(.)/gu),
    ...'οoαaνvρpιiυuχxΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX'.matchAll(/(.)(.)/gu),
  ].map(({ 1: twin, 2: letter }) => [twin ?? '', letter ?? ''] as const),
);

/** Offsets of words that mix Latin letters with their twins; a Greek symbol by itself is one of mathematics. */
function disguisedIn(text: string): ReadonlySet<number> {
  const offsets = new Set<number>();
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{Cf}]{2,}/gu)) {
    if (!/\p{Script=Latin}/u.test(word) || !/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word))
      continue;
    for (let offset = 0; offset < word.length; offset += 1) offsets.add(index + offset);
  }
  return offsets;
}
