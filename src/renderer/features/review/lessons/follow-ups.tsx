import type { ReactNode } from 'react';
import type { Judged } from '../../../../core/grade/judged-criteria.js';
import { askedFirst, askedOn } from '../../../../core/review/asked-on.js';
import { openedWith } from '../../../../core/review/opening-question.js';
import type { Review } from '../../../../core/review/review.js';
import { InlineText } from '../parts/inline-text.js';
import { AnswerGiven } from './answer-given.js';
import styles from './lessons.module.css';
import { WhatItChanges } from './what-it-changes.js';
import { Section } from '../parts/section.js';

type Props = { readonly review: Review; readonly judged: readonly Judged[] };

/** What was asked on, with what came of it, and what else might be. Strong answers are folded, so that one can try first. */
export function FollowUps({ review, judged }: Props): ReactNode {
  const { followUps, curveball, phases } = review.prompt;
  const asked = askedOn(review, judged);
  return (
    <Section id="follow-ups" title="Follow-ups">
      <ol className={styles['list']}>
        {askedFirst(followUps, asked).map(({ id, ask, strong, phase }) => (
          <li key={id} className={styles['item']}>
            <p className={styles['ask']}>
              <InlineText text={asked.get(id)?.text ?? ask} />
            </p>
            <AnswerGiven
              asked={asked.get(id) ?? null}
              phases={phases}
              openedIn={openedWith({ ask, phase }, review.prompt, review.state)}
            />
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
          <AnswerGiven asked={asked.get('curveball') ?? null} phases={phases} isCurveball />
          <WhatItChanges review={review} changes={curveball.changes} />
        </div>
      )}
    </Section>
  );
}
