import type { ReactNode } from 'react';
import type { Judged } from '../../../../core/grade/judged-criteria.js';
import { CriterionRow, type RowFrame } from './criterion-row.js';
import { InlineText } from '../parts/inline-text.js';
import { Section } from '../parts/section.js';
import styles from './anti-patterns.module.css';

type Props = { readonly judged: readonly Judged[]; readonly frame: RowFrame };

/** Whether it has a row of its own: one that the person denied stays in sight, so that they can take that back. */
export const isRow = ({ verdict, by }: Judged): boolean => verdict !== 'not-met' || by === 'you';

/** Habits that cost points: those found with the better way, the rest in one line each. */
export function AntiPatterns({ judged, frame }: Props): ReactNode {
  const present = judged.filter(isRow);
  const absent = judged.filter((one) => !isRow(one));
  return (
    <Section id="anti-patterns" title="What to avoid">
      <ol>
        {present.map((one) => (
          <CriterionRow key={one.criterion.id} judged={one} frame={frame}>
            {one.reason === '' ? null : (
              <p>
                <InlineText text={one.reason} />
              </p>
            )}
            <p>
              <span className={styles['label']}>Better:</span>{' '}
              <InlineText text={one.criterion.strong} />
            </p>
          </CriterionRow>
        ))}
      </ol>
      {absent.length === 0 ? null : (
        <div className={styles['absent']}>
          <p>Not in your answer, and rightly so:</p>
          <ul>
            {absent.map(({ criterion }) => (
              <li key={criterion.id}>
                <InlineText text={criterion.title} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
