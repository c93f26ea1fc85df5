import type { ReactNode, RefObject } from 'react';
import { classNames } from '../../../ui/class-names.js';
import type { Option } from './history-filter-words.js';
import styles from './history-filters.module.css';

type Props = {
  readonly field?: RefObject<HTMLSelectElement | null>;
  readonly label: string;
  /** How it reads while it narrows nothing. */
  readonly none: string;
  readonly value: string | null;
  readonly options: readonly Option[];
  readonly onChange: (value: string | null) => void;
};

/** One filter, the browser's own select. */
export function HistorySelect({ field, label, none, value, options, onChange }: Props): ReactNode {
  return (
    <span className={styles['filter']}>
      <select
        ref={field}
        aria-label={label}
        className={classNames(value !== null && styles['set'])}
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
