import katex from 'katex';
import 'katex/dist/katex.min.css';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { formulaLimits } from '../../../core/prompt/formula-limits.js';
import styles from './formula.module.css';

/** A formula in a line of text, in KaTeX. One that it cannot read stays as its source. */
export function FormulaBody({ source }: { readonly source: string }): ReactNode {
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (place.current === null) return;
    katex.render(source, place.current, {
      ...formulaLimits,
      throwOnError: false,
      errorColor: 'currentColor',
    });
  }, [source]);
  return <span ref={place} className={styles['formula']} />;
}
