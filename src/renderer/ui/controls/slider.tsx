import { Slider as Base } from '@base-ui/react/slider';
import type { ReactNode } from 'react';
import styles from './slider.module.css';

type Props = {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** While it moves. */
  readonly onChange: (value: number) => void;
  /** When it has been let go. */
  readonly onCommit?: (value: number) => void;
  /** The value in words: "110 %". */
  readonly words: (value: number) => string;
};

export function Slider({
  label,
  value,
  min,
  max,
  step,
  onChange,
  onCommit,
  words,
}: Props): ReactNode {
  return (
    <Base.Root
      className={styles['root']}
      value={value}
      min={min}
      max={max}
      step={step}
      onValueChange={(next) => onChange(next)}
      onValueCommitted={(next) => onCommit?.(next)}
    >
      <Base.Control className={styles['control']}>
        <Base.Track className={styles['track']}>
          <Base.Indicator className={styles['filled']} />
          <Base.Thumb
            className={styles['thumb']}
            aria-label={label}
            getAriaValueText={(_formatted, now) => words(now)}
          />
        </Base.Track>
      </Base.Control>
      <Base.Value className={styles['value']}>{() => words(value)}</Base.Value>
    </Base.Root>
  );
}
