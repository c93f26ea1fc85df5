import type { ReactNode } from 'react';
import { clockWords } from '../../../../core/attempt/clock-words.js';
import type { Evidence } from '../../../../core/grade/grade.js';
import type { Phase } from '../../../../core/prompt/prompt.js';
import { answerLead, perhapsLead, type AskedOn } from '../../../../core/review/asked-on.js';
import { countedWords } from '../../../../core/review/counts-for.js';
import { openedWords } from '../../../../core/review/opening-question.js';
import { partOfPlace } from '../../../../core/review/answer-parts.js';
import { placeWords } from '../../../../core/review/place-words.js';
import { QuotedText } from '../../../ui/markdown/quoted-text.js';
import { CriterionMark } from '../criteria/criterion-mark.js';
import { PlaceLink } from '../criteria/place-link.js';
import { goToCriterion } from '../parts/focus-target.js';
import { InlineText } from '../parts/inline-text.js';
import styles from './answer-given.module.css';

type Props = {
  /** Null where it was not asked. */
  readonly asked: AskedOn | null;
  readonly phases: readonly Phase[];
  /** The phase whose opening question asks for it; null where none does. */
  readonly openedIn?: string | null;
  /** It names no criterion: those are listed that its answer counts for, if any. */
  readonly isCurveball?: boolean;
};

/** What was answered to a follow-up or the curveball, and what that was judged for. */
export function AnswerGiven({
  asked,
  phases,
  openedIn = null,
  isCurveball = false,
}: Props): ReactNode {
  if (asked === null)
    return (
      <p className={styles['aside']}>
        {openedIn === null ? 'Not asked in this attempt.' : openedWords(openedIn)}
      </p>
    );
  const { atSec, replies, written, perhaps, nearest, next, criteria } = asked;
  return (
    <div className={styles['given']}>
      <p className={styles['aside']}>
        Asked at {clockWords(atSec)}. {answerLead(asked)}
      </p>
      {replies.map((reply) => (
        <blockquote key={reply.atSec} className={styles['quote']}>
          <QuotedText text={reply.text} />{' '}
          <span className={styles['aside']}>{clockWords(reply.atSec)}</span>
        </blockquote>
      ))}
      <Quotes all={written} about="your answer to this" phases={phases} />
      <Quotes
        all={nearest === null ? [] : [nearest]}
        about="the closest words to this"
        phases={phases}
      />
      <Quotes all={next === null ? [] : [next]} about="the next words after this" phases={phases} />
      {perhaps.length === 0 ? null : <p className={styles['aside']}>{perhapsLead}</p>}
      <Quotes all={perhaps} about="perhaps on this" phases={phases} />
      {isCurveball && criteria.length === 0 ? null : <Judgements criteria={criteria} />}
      {isCurveball ? (
        <p className={styles['aside']}>
          The curveball isn’t graded by itself. What you said, wrote and drew on it counts for the
          criteria of its phase.
        </p>
      ) : null}
    </div>
  );
}

type QuotesProps = {
  readonly all: readonly Evidence[];
  /** What they are to the question. */
  readonly about: string;
  readonly phases: readonly Phase[];
};

const Quotes = ({ all, about, phases }: QuotesProps): ReactNode =>
  all.map(({ quote, place }) => (
    <blockquote key={quote} className={styles['quote']}>
      <QuotedText text={quote} />{' '}
      <PlaceLink target={{ criterionId: null, part: partOfPlace(place), place }} about={about}>
        {placeWords(place, phases, quote)}
      </PlaceLink>
    </blockquote>
  ));

function Judgements({ criteria }: Pick<AskedOn, 'criteria'>): ReactNode {
  if (criteria.length === 0)
    return <p className={styles['aside']}>No criterion of this attempt is judged by it.</p>;
  return (
    <ul className={styles['judged']} aria-label="Judged for">
      {criteria.map(({ judged: { criterion, verdict }, how }) => (
        <li key={criterion.id} className={styles['criterion']}>
          <CriterionMark criterion={criterion} verdict={verdict} />
          <span>
            <button
              type="button"
              className={styles['link']}
              onClick={() => goToCriterion(criterion.id)}
            >
              <InlineText text={criterion.title} />
            </button>
            <span className={styles['how']}>{countedWords[how]}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
