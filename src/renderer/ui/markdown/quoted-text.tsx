import { useMemo, type ReactNode } from 'react';
import { quotePieces } from '../../../core/answer/quote-pieces.js';
import { Formula } from './formula.js';

/** The person's own words, to the letter but for their formulas, which are set. */
export function QuotedText({ text }: { readonly text: string }): ReactNode {
  return useMemo(
    () =>
      quotePieces(text).map(({ kind, text: part }, index) =>
        kind === 'formula' ? <Formula key={index} source={part} /> : part,
      ),
    [text],
  );
}
