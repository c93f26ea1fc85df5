import { useMemo, type ReactNode } from 'react';
import { inlinePieces, type InlinePiece } from '../../../../core/review/text/inline-pieces.js';
import { Formula } from '../../../ui/markdown/formula.js';
import styles from './inline-text.module.css';

/** A sentence of the bank with its code, strong words and formulas; no need for the whole of Markdown. */
export function InlineText({ text }: { readonly text: string }): ReactNode {
  return useMemo(() => inlinePieces(text).map(drawn), [text]);
}

function drawn({ kind, text }: InlinePiece, index: number): ReactNode {
  switch (kind) {
    case 'text':
      return text;
    case 'code':
      return (
        <code key={index} className={styles['code']}>
          {text}
        </code>
      );
    case 'strong':
      return <strong key={index}>{text}</strong>;
    case 'emphasis':
      return <em key={index}>{text}</em>;
    case 'formula':
      return <Formula key={index} source={text} />;
    case 'raised':
      return <sup key={index}>{text}</sup>;
    case 'lowered':
      return <sub key={index}>{text}</sub>;
  }
}
