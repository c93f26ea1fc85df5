import type { ReactNode } from 'react';
import styles from './switch.module.css';

type Props = {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
};

/** On or off, told by place and word; a real checkbox beneath. */
export function Switch({ label, isOn, onChange }: Props): ReactNode {
  return (
    <label className={styles['switch']}>
      <input
        type="checkbox"
        role="switch"
        className="visually-hidden"
        aria-label={label}
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={styles['word']} aria-hidden="true">
        {isOn ? 'On' : 'Off'}
      </span>
      <span className={styles['track']} aria-hidden="true" />
    </label>
  );
}
