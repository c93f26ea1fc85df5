import type { ReactNode } from 'react';
import { quoteWords } from '../../../../core/answer/quote-words.js';
import { isSampleId } from '../../../../core/attempt/sample-id.js';
import type { Grade, Place } from '../../../../core/grade/grade.js';
import { whoseWords } from '../../../../core/grader/whose-verdict.js';
import { placeWords } from '../../../../core/review/place-words.js';
import type { Judged } from '../../../../core/grade/judged-criteria.js';
import type { Review } from '../../../../core/review/review.js';
import { cameFrom, goTo } from '../../../state/navigation.js';
import { showGrade } from '../../../state/review/review-view.js';
import { useReview } from '../../../state/review/review.js';
import { QuotedText } from '../../../ui/markdown/quoted-text.js';
import { VerdictChip } from '../../../ui/status/verdict-chip.js';
import styles from './compared.module.css';
import { nearOf } from '../criteria/evidence-list.js';
import { quotedCode, quotedWords, shortened } from '../criteria/quotes.js';
import { ofSample } from './sample-words.js';
import { InlineText } from '../parts/inline-text.js';
import { slipMarks, slipWords } from '../criteria/slip-marks.js';

/** One of the two that are compared: a grade, with the attempt that it judges. */
export type ComparedSide = { readonly review: Review; readonly grade: Grade };

type Props = {
  readonly side: ComparedSide;
  readonly label: 'Before' | 'After';
  /** Null where this side's rubric does not ask for it. */
  readonly judged: Judged | null;
};

/** What one grade says of a criterion, with the words that it is based on. */
export function Side({ side, label, judged }: Props): ReactNode {
  const { review, grade } = side;
  const { attemptId } = review;
  if (judged === null) {
    const isShort = review.prompt.short !== undefined;
    const words = isShort ? 'Not asked for in this shorter sitting.' : 'Not in this rubric.';
    return <div className={styles['side']}>{words}</div>;
  }
  const { criterion, verdict, reason } = judged;
  const evidence = judged.evidence.length > 0 ? judged.evidence : nearOf(judged).slice(0, 1);
  const open = (place: Place): void => {
    // Another attempt's report ends the comparison itself: until it is there, this one stays as it is.
    if (useReview.getState().attemptId === attemptId) showGrade(grade.id);
    goTo({ kind: 'review', attemptId, gradeId: grade.id, place, ...cameFrom() });
  };
  return (
    <div className={styles['side']}>
      <p className={styles['mark']}>
        <span className="visually-hidden">{label}: </span>
        {criterion.kind === 'anti-pattern' ? (
          <VerdictChip verdict={slipMarks[verdict]} words={slipWords[verdict]} />
        ) : (
          <VerdictChip verdict={verdict} />
        )}
        <span className={styles['caption']}>by {whoseWords(judged, grade.grader)}</span>
      </p>
      {evidence.map(({ quote, place }, index) => (
        <div key={index} className={styles['evidence']}>
          {place.kind === 'tests' ? (
            <p className={styles['tests']}>{shortened(quote)}</p>
          ) : (
            <blockquote className={place.kind === 'code' ? styles['code'] : styles['quote']}>
              {place.kind === 'code' ? (
                shortened(quotedCode(quote))
              ) : (
                <>
                  “
                  <QuotedText
                    text={quotedWords(quoteWords({ quote, place }, review.state.texts))}
                  />
                  ”
                </>
              )}
            </blockquote>
          )}
          <button type="button" className={styles['place']} onClick={() => open(place)}>
            {placeWords(place, review.prompt.phases, quote)}
            <span className="visually-hidden">, {criterion.title}: open in the answer</span>
          </button>
        </div>
      ))}
      {reason === '' ? null : (
        <p className={styles['reason']}>
          <InlineText text={isSampleId(attemptId) ? ofSample(reason) : reason} />
        </p>
      )}
    </div>
  );
}
