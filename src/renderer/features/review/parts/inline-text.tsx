import { useMemo, type ReactNode } from 'react';
import { escapeMoney } from '../../../ui/markdown/dollar-signs.js';
import { Formula } from '../../../ui/markdown/formula.js';
import styles from './inline-text.module.css';

const marks = /(`[^`\n]+`|\*\*[^*\n]+\*\*|(?<!\\)\$[^$]+(?<!\\)\$)/;
const escapedDollar = /\\\$/g;

/** A sentence of the bank with its `code`, **strong** words and $formulas$; no need for the whole of Markdown. */
export function InlineText({ text }: { readonly text: string }): ReactNode {
  return useMemo(() => escapeMoney(text).split(marks).map(pieceOf), [text]);
}

function pieceOf(piece: string, index: number): ReactNode {
  if (piece.startsWith('`') && piece.endsWith('`') && piece.length > 2) {
    return (
      <code key={index} className={styles['code']}>
        {piece.slice(1, -1)}
      </code>
    );
  }
  if (piece.startsWith('**') && piece.endsWith('**') && piece.length > 4) {
    return <strong key={index}>{piece.slice(2, -2)}</strong>;
  }
  if (piece.startsWith('$') && piece.endsWith('$') && piece.length > 2) {
    return <Formula key={index} source={piece.slice(1, -1)} />;
  }
  return piece.replaceAll(escapedDollar, '$');
}
