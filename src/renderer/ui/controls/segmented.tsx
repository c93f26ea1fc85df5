import { useId, type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import styles from './segmented.module.css';

type Props<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly title: string }[];
  readonly onChange: (value: T) => void;
  readonly isWide?: boolean;
};

/** One of a few, all in sight: real radio buttons, so arrow keys and names come from the browser. */
export function Segmented<T extends string>({
  label,
  value,
  options,
  onChange,
  isWide = false,
}: Props<T>): ReactNode {
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className={classNames(styles['group'], isWide && styles['wide'])}
    >
      {options.map((option) => (
        <label key={option.value} className={styles['option']} data-title={option.title}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.title}
        </label>
      ))}
    </div>
  );
}
