import type { InputHTMLAttributes, ReactNode, RefObject } from 'react';
import { classNames } from '../class-names.js';
import styles from './search-box.module.css';

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'type' | 'role'> & {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly className?: string | undefined;
  readonly onSearch: (query: string) => void;
  /** The key that leads to it. */
  readonly hint: ReactNode;
};

/** A field for words, with the key that leads to it. */
export function SearchBox({ field, className, onSearch, hint, ...input }: Props): ReactNode {
  return (
    <div className={classNames(styles['search'], className)}>
      <input
        {...input}
        ref={field}
        className="search-words"
        type="text"
        role="searchbox"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onSearch(event.target.value)}
      />
      {hint}
    </div>
  );
}
