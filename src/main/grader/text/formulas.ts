/** A number, name or sign of a formula; `from` and `to` are offsets in the text, in UTF-16 units. */
export type Sign = { readonly text: string; readonly from: number; readonly to: number };
/** A stretch of signs, by what stands between its equals signs. */
type Formula = { readonly sides: readonly (readonly Sign[])[] };

type Rewrite = readonly [pattern: RegExp, by: string];

/** Each is no longer than what it stands for, so that places stay. */
const rewrites: readonly Rewrite[] = [
  [/\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '(($1)/($2))'],
  [/\\[dt]?frac\s*(\w)\s*(\w)/g, '($1)/($2)'],
  [/\\(?:mathrm|mathbb|text|operatorname)\{([\w ]*)\}/g, '$1'],
  [/\\(?:left|right|big|Big|quad|,|;|!| )/g, ''],
  [/\bD_\{*\s*KL\s*\}*|\{KL\s*\}/g, 'KL'],
  [/\\\||\\mid(?![a-z])/g, '‖'],
  [/\|\|/g, '‖'],
  [/(?:\\sum|∑|Σ|\b[Ss]um\b)(?:_\{[^{}]*\}|_\w|[ₓᵢⱼₖ])?/g, 'Σ'],
  [/\\?\blog(?:_\{?(?:10|2|e)\}?|₂|₁₀|2|10)?(?![a-z])/g, 'log'],
  [/\\ln(?![a-z])/g, 'log'],
  [/\\(?:cdot|times)(?![a-z])|\btimes\b/g, '*'],
  [/\bminus\b/g, '-'],
  [/\bplus\b/g, '+'],
  [/\b(?:is|equals)(?= (?:about )?[-−\d(Σ])/g, '='],
  [/\*\*|[$`\\]/g, ''],
  [/(?<=\p{L}{3})-(?=\p{L}{3})/gu, '_'],
  // p(x) and p_i are p.
  [/(?<![\p{L}_])([pqPQπ])(?:\([xyi](?:_\w)?\)|_\{?[xyi]\}?|[ₓᵢ])/gu, '$1'],
];

const signs = /\p{L}[\p{L}\p{N}_']*|\d+(?:,\d{3}(?!\d))*(?:\.\d+)?|\.\d+|[½¼¾⅛]|\S/gu;

const spellings: Readonly<Record<string, string>> = {
  ...{ '−': '-', '–': '-', '·': '*', '×': '*', '÷': '/', '∥': '‖', '≈': '=', '[': '(', ']': ')' },
  ...{ '{': '(', '}': ')', ln: 'log', α: 'alpha', β: 'beta', '½': '0.5', '¼': '0.25', '¾': '0.75' },
  ...{ '⅛': '0.125' },
};

const operators = new Set('+ - * / ^ = ‖ |'.split(' '));
const isOpening = (text: string): boolean => text === '(';
const isName = (text: string): boolean => /^\p{L}/u.test(text);
/** More than that is no formula that anybody says in an interview. */
const mostSigns = 80;
const leastSigns = 3;

/** Without one of these nothing is a formula. */
const mayHold = /[=‖|+−*/^\\∑Σ×·]|(?:^|[\s(])[-–][\s(\p{L}]|\b(?:minus|plus|sum|is)\b/u;

/** The formulas of a text, LaTeX or plain, as far as operators join their names and numbers. */
export function formulasIn(source: string): readonly Formula[] {
  if (!mayHold.test(source)) return [];
  const runs: Sign[][] = [[]];
  let depth = 0;
  const end = (): void => {
    depth = 0;
    runs.push([]);
  };
  for (const sign of signsIn(source)) {
    const { text } = sign;
    const last = runs.at(-1)?.at(-1)?.text ?? '';
    const isJoined = isName(text) || /^\d/.test(text) || isOpening(text) || operators.has(text);
    if (!(isJoined || text === ')' || (text === ',' && depth > 0))) {
      end();
      continue;
    }
    if (text === ')' && depth === 0) {
      end();
      continue;
    }
    if (isProse(last, text)) end();
    depth += isOpening(text) ? 1 : text === ')' ? -1 : 0;
    runs.at(-1)?.push(sign);
  }
  return runs
    .filter(({ length }) => length >= leastSigns && length <= mostSigns)
    .map((run) => ({ sides: sidesOf(run) }));
}

function signsIn(source: string): readonly Sign[] {
  const text = rewrites.reduce(
    (all, [pattern, by]) =>
      all.replace(pattern, (written: string, ...groups: (string | number)[]) => {
        const filled = by.replace(/\$(\d)/g, (_, at: string) => String(groups[Number(at) - 1]));
        return filled.padEnd(written.length);
      }),
    source,
  );
  /** With what a shorter spelling left blank: the "(x)" of p(x). */
  const endOf = (at: number): number => {
    let end = at;
    while (text[end] === ' ' && /\S/.test(source[end] ?? ' ')) end += 1;
    return end;
  };
  return [...text.matchAll(signs)].map(({ 0: written, index }) => ({
    text:
      spellings[written] ?? written.replaceAll(/(?<=\d),(?=\d)/g, '').replace(/^\.(?=\d)/, '0.'),
    from: index,
    to: endOf(index + written.length),
  }));
}

/** A letter, a sum, a logarithm or capitals stand beside others as factors; words of a sentence do not. */
export const isSymbol = (text: string): boolean =>
  /^(?:\p{L}|log|alpha|beta|\p{Lu}+\d*|\p{L}_\w+)$/u.test(text);

function isProse(before: string, text: string): boolean {
  if (!/^[\p{L}\d)]/u.test(before) || !/^[\p{L}\d]/u.test(text)) return false;
  // Two numbers in a row are no product.
  if (/^\d/.test(before) && /^\d/.test(text)) return true;
  const isFactor = (one: string): boolean => isSymbol(one) || /^[\d)]/.test(one);
  return !isFactor(before) || !isFactor(text);
}

function sidesOf(run: readonly Sign[]): readonly (readonly Sign[])[] {
  const sides: Sign[][] = [[]];
  for (const sign of run) {
    if (sign.text === '=') sides.push([]);
    else sides.at(-1)?.push(sign);
  }
  return sides.filter(({ length }) => length > 0);
}
