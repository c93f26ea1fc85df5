import type { ReactNode } from 'react';
import type { Prompt } from '../../../../core/prompt/prompt.js';
import { InlineText } from '../parts/inline-text.js';
import styles from './lessons.module.css';
import { Section } from '../parts/section.js';

/** 524,288 stays whole, 13.824 reads ≈ 13.82, 0.20571 reads ≈ 0.2057. */
function figure(value: number): string {
  if (Number.isInteger(value)) return whole.format(value);
  return `≈ ${(Math.abs(value) < 1000 ? rounded : whole).format(value)}`;
}

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const rounded = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 });

/** The numbers that the prompt lets one derive, with the way to them. */
export function Estimates({ estimates }: Pick<Prompt, 'estimates'>): ReactNode {
  if (estimates.length === 0) return null;
  return (
    <Section id="estimates" title="The numbers, worked out">
      <ol className={styles['list']}>
        {estimates.map(({ id, ask, value, unit, arithmetic }) => (
          <li key={id} className={styles['item']}>
            <p>{ask}</p>
            <p className={styles['value']}>
              {figure(value)} {unit}
            </p>
            <p className={styles['arithmetic']}>
              <InlineText text={arithmetic} />
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
