import type { ReactNode, RefObject } from 'react';
import styles from './filter-select.module.css';

export type Option = { readonly value: string; readonly title: string };

type Props = {
  readonly field?: RefObject<HTMLSelectElement | null>;
  readonly label: string;
  /** How the filter reads while it narrows nothing. */
  readonly none: string;
  readonly value: string | null;
  readonly options: readonly Option[];
  readonly onChange: (value: string | null) => void;
};

/** The browser's own select: it is there at once, and the first screen carries no code for it. */
export function FilterSelect({ field, label, none, value, options, onChange }: Props): ReactNode {
  return (
    <span className={styles['filter']}>
      <select
        ref={field}
        aria-label={label}
        className={value === null ? undefined : styles['set']}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
      >
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.title}
          </option>
        ))}
      </select>
    </span>
  );
}
