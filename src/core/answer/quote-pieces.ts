import { escapeMoney } from '../prompt/dollar-signs.js';

type QuotePiece = { readonly kind: 'text' | 'formula'; readonly text: string };

const formula = /((?<!\\)\$\$[^$]+\$\$|(?<!\\)\$[^$]+(?<!\\)\$)/;
/** What stands between two sums of money, "$3 or 40$", holds none of these. */
const maths = /[\\^_=]|^\p{L}$/u;

/** A quote of the person's in what is drawn as a formula, its source without the dollar signs, and all else to the letter. */
export const quotePieces = (quote: string): readonly QuotePiece[] =>
  escapeMoney(quote)
    .split(formula)
    .filter((part) => part !== '')
    .map((part) => {
      const source = formula.test(part) ? part.replaceAll(/^\${1,2}|\${1,2}$/g, '').trim() : '';
      return maths.test(source)
        ? { kind: 'formula', text: source }
        : { kind: 'text', text: part.replaceAll('\\$', '$') };
    });
