import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';
import styles from './chip.module.css';
import tones from './verdict-tones.module.css';

export type Tone = 'neutral' | 'met' | 'partial' | 'not-met' | 'unsure';

type Props = {
  readonly tone?: Tone;
  /** A shape that tells the same as the colour; drawn before the word. */
  readonly shape?: ReactNode;
  readonly children: ReactNode;
};

/** A word on a soft ground; `neutral` is a thin outline. */
export function Chip({ tone = 'neutral', shape, children }: Props): ReactNode {
  return (
    <span
      className={classNames(styles['chip'], tone === 'neutral' ? styles['neutral'] : tones[tone])}
    >
      {shape}
      <span>{children}</span>
    </span>
  );
}
