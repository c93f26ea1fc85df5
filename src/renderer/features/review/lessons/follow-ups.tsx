import type { ReactNode } from 'react';
import type { Prompt } from '../../../../core/prompt/prompt.js';
import { InlineText } from '../parts/inline-text.js';
import styles from './lessons.module.css';
import { Section } from '../parts/section.js';

/** What an interviewer asks next. Strong answers are folded, so that one can try first. */
export function FollowUps({
  followUps,
  curveball,
}: Pick<Prompt, 'followUps' | 'curveball'>): ReactNode {
  return (
    <Section id="follow-ups" title="Follow-ups">
      <ol className={styles['list']}>
        {followUps.map(({ id, ask, strong }) => (
          <li key={id} className={styles['item']}>
            <p className={styles['ask']}>
              <InlineText text={ask} />
            </p>
            <details className={styles['folded']}>
              <summary>What a strong answer includes</summary>
              <p>
                <InlineText text={strong} />
              </p>
            </details>
          </li>
        ))}
      </ol>
      {curveball === undefined ? null : (
        <div className={styles['curveball']}>
          <h3>The curveball</h3>
          <p className={styles['ask']}>
            <InlineText text={curveball.text} />
          </p>
          <details className={styles['folded']}>
            <summary>What it changes</summary>
            <p>
              <InlineText text={curveball.changes} />
            </p>
          </details>
        </div>
      )}
    </Section>
  );
}
