import ChevronDown from 'lucide-react/icons/chevron-down';
import type { ReactNode } from 'react';
import { classNames } from '../../../ui/class-names.js';
import styles from './fold-heading.module.css';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly isFolded: boolean;
  /** Null where nothing folds. */
  readonly onFold: ((isFolded: boolean) => void) | null;
};

/** The heading of a part that folds; a press folds it, or opens it again. */
export function FoldHeading({ id, title, isFolded, onFold }: Props): ReactNode {
  if (onFold === null) {
    return (
      <h2 id={id} className={classNames(styles['heading'], styles['plain'])}>
        {title}
      </h2>
    );
  }
  return (
    <h2 className={styles['heading']}>
      <button
        type="button"
        className={styles['button']}
        aria-expanded={!isFolded}
        onClick={() => onFold(!isFolded)}
      >
        <ChevronDown size={14} aria-hidden="true" className={styles['mark']} />
        <span id={id}>{title}</span>
      </button>
    </h2>
  );
}
