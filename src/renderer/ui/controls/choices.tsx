import { useId, type ReactNode } from 'react';
import styles from './choices.module.css';

type Props<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly {
    readonly value: T;
    readonly title: string;
    readonly hint?: string;
  }[];
  readonly onChange: (value: T) => void;
  /** A choice made by pointer is final; with the arrow keys one passes over others on the way. */
  readonly onPicked?: () => void;
};

/** One of several, each on its own line: radio buttons that look like what they are. */
export function Choices<T extends string>({
  label,
  value,
  options,
  onChange,
  onPicked,
}: Props<T>): ReactNode {
  const name = useId();
  return (
    <div role="radiogroup" aria-labelledby={`${name}label`} className={styles['choices']}>
      <p id={`${name}label`} className={styles['label']}>
        {label}
      </p>
      {options.map((option) => (
        <label
          key={option.value}
          className={styles['choice']}
          onPointerUp={() => setTimeout(() => onPicked?.())}
        >
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.title}
          {option.hint === undefined ? null : <span className={styles['hint']}>{option.hint}</span>}
        </label>
      ))}
    </div>
  );
}
