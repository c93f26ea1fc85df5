import { useEffect, useRef, type ReactNode } from 'react';
import type { Grade } from '../../../../core/grade/grade.js';
import type { Judged } from '../../../../core/grade/judged-criteria.js';
import { besideWeak } from '../../../../core/review/claims/beside.js';
import type { Review } from '../../../../core/review/review.js';
import { useSettling } from '../../../state/review/settling.js';
import { classNames } from '../../../ui/class-names.js';
import { ErrorNote } from '../../../ui/status/error-note.js';
import { captionOf } from '../criteria/row-words.js';
import { SideBySide } from '../criteria/side-by-side.js';
import { PartList } from '../criteria/part-list.js';
import { CriterionMark } from '../criteria/criterion-mark.js';
import { settleTitleId } from '../parts/focus-target.js';
import { InlineText } from '../parts/inline-text.js';
import { PassageList } from './passage-list.js';
import styles from './settle-card.module.css';
import { passagesTitle, refusalWords } from './settle-words.js';
import type { SettleCard as Card } from './use-settle-card.js';

type Props = {
  readonly review: Review;
  readonly grade: Grade;
  /** What stands now, the person's verdict over the grader's. */
  readonly judged: Judged;
  /** What the grader said. */
  readonly byGrader: Judged;
  readonly card: Card;
};

/** One criterion with all that it takes to judge it: what is asked, what strong and weak answers say, and one's own words. */
export function SettleCard({ review, grade, judged, byGrader, card }: Props): ReactNode {
  const { criterion, verdict } = judged;
  const { prompt, state } = review;
  const beside = besideWeak(prompt, state);
  const isSlip = criterion.kind === 'anti-pattern';
  const error = useSettling((state) => state.error);
  const title = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    body.current?.scrollTo({ top: 0 });
  }, [criterion.id]);
  return (
    <>
      <div ref={body} className={classNames(styles['body'], error !== null && styles['refused'])}>
        <div className={styles['both']}>
          <div className={styles['own']}>
            <div className={styles['head']}>
              <CriterionMark criterion={criterion} verdict={verdict} />
              <div>
                <h2 id={settleTitleId} ref={title} tabIndex={-1} className={styles['title']}>
                  <InlineText text={criterion.title} />
                </h2>
                <p className={styles['caption']}>
                  {captionOf({ ...judged, lean: null }, byGrader, grade)}
                </p>
              </div>
            </div>
            {isSlip ? <p className={styles['question']}>Did you mean to do this?</p> : null}
            {byGrader.reason === '' || isSlip ? null : (
              <p className={styles['reason']}>
                <InlineText text={byGrader.reason} />
              </p>
            )}
            <SideBySide
              judged={byGrader}
              beside={beside.get(criterion.id)}
              phases={prompt.phases}
              texts={state.texts}
            />
            {/* Before the examples: one's own words are what one judges, and a low window ends here. */}
            <PassageList
              card={card}
              title={passagesTitle(byGrader, card.passages)}
              about={criterion}
              phases={review.prompt.phases}
              texts={review.state.texts}
            />
            <PartList parts={byGrader.parts} about={criterion.title} />
          </div>
          <dl className={styles['bar']}>
            <Example title={isSlip ? 'Better' : 'A strong answer says'} text={criterion.strong} />
            <Example
              title={isSlip ? 'It looks like this' : 'A weak one says'}
              text={criterion.novice}
            />
          </dl>
        </div>
      </div>
      {error === null ? null : <ErrorNote {...refusalWords(error)} />}
    </>
  );
}

function Example({ title, text }: { readonly title: string; readonly text: string }): ReactNode {
  return (
    <div>
      <dt className={styles['label']}>{title}</dt>
      <dd>
        <InlineText text={text} />
      </dd>
    </div>
  );
}
