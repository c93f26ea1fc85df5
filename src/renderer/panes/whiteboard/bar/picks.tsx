import { useId, type ReactNode } from 'react';
import styles from './board-bar.module.css';

type Props<T extends string> = {
  readonly label: string;
  /** Null where what is selected differs. */
  readonly value: T | null;
  readonly options: readonly (readonly [value: T, title: string])[];
  readonly iconOf: (value: T) => ReactNode;
  readonly onPick: (value: T) => void;
  /** A pick by mouse is done: the board is to have the keys again. */
  readonly onDone: () => void;
};

/** One of a few as small icons: real radio buttons, so that arrow keys and names come from the browser. */
export function Picks<T extends string>({
  label,
  value,
  options,
  iconOf,
  onPick,
  onDone,
}: Props<T>): ReactNode {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles['picks']}>
      {options.map(([own, title]) => (
        <label
          key={own}
          className={styles['pick']}
          title={title}
          // The browser gives the focus to the button after this; keys make clicks without detail.
          onClick={({ detail }) => (detail > 0 ? requestAnimationFrame(onDone) : undefined)}
        >
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            aria-label={title}
            checked={own === value}
            onChange={() => onPick(own)}
          />
          {iconOf(own)}
        </label>
      ))}
    </div>
  );
}
