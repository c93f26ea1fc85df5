import type { KeyboardEvent, ReactNode } from 'react';
import type { Phase } from '../../../../core/prompt/prompt.js';
import { partOfPlace } from '../../../../core/review/answer-parts.js';
import { placeWords } from '../../../../core/review/place-words.js';
import type { Judged } from '../../../../core/grade/judged-criteria.js';
import { setCurrent, type Shown } from '../../../state/review/review-view.js';
import { VerdictMark } from '../../../ui/status/verdict-mark.js';
import styles from './criterion-row.module.css';
import { openPlace, rowId } from '../parts/focus-target.js';
import { InlineText } from '../parts/inline-text.js';
import { PlaceLink } from './place-link.js';

/** Where a criterion's first evidence stands; without any, the phase in which it was expected. */
export function placeOf({ criterion, evidence }: Judged): Shown {
  const [first] = evidence;
  const part = first === undefined ? null : partOfPlace(first.place);
  return {
    part: part ?? { kind: 'text', phaseId: criterion.phase },
    place: first?.place ?? null,
    criterionId: criterion.id,
  };
}

type Props = {
  readonly judged: Judged;
  readonly phases: readonly Phase[];
  readonly caption: string;
  readonly children: ReactNode;
};

/** One criterion: its verdict, the words that it rests on, and where they stand. */
export function CriterionRow({ judged, phases, caption, children }: Props): ReactNode {
  const { criterion, verdict, evidence } = judged;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
    event.preventDefault();
    openPlace(placeOf(judged));
  };
  return (
    <li
      id={rowId(criterion.id)}
      className={styles['row']}
      tabIndex={-1}
      aria-labelledby={`${rowId(criterion.id)}-title`}
      onFocus={() => setCurrent(criterion.id)}
      onKeyDown={onKeyDown}
    >
      <VerdictMark verdict={verdict} />
      <h3 id={`${rowId(criterion.id)}-title`} className={styles['title']}>
        {criterion.title}
        <span className={styles['caption']}> {caption}</span>
      </h3>
      {evidence.length === 0 ? (
        <PlaceLink target={placeOf(judged)} about={criterion.title}>
          not found
        </PlaceLink>
      ) : null}
      {evidence.map(({ quote, place }, index) => (
        <div key={index} className={styles['evidence']}>
          {place.kind === 'code' ? (
            <blockquote className={styles['code']}>{shortened(withoutBlankEnds(quote))}</blockquote>
          ) : (
            <blockquote className={styles['quote']}>“{shortened(quote)}”</blockquote>
          )}
          <PlaceLink
            target={{ part: partOfPlace(place), place, criterionId: criterion.id }}
            about={criterion.title}
          >
            {placeWords(place, phases)}
          </PlaceLink>
        </div>
      ))}
      <div className={styles['notes']}>{children}</div>
    </li>
  );
}

const mostQuoted = 480;

/** A quote of a reasonable length; its link leads to the whole. */
export function shortened(quote: string): string {
  if (quote.length <= mostQuoted) return quote;
  const cut = quote.slice(0, mostQuoted);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), mostQuoted / 2))} …`;
}

/** Code without the empty lines around it; its indentation stays. */
const withoutBlankEnds = (code: string): string => code.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();

/** What a strong answer says, in the open where something is missing, folded where it is not. */
export function StrongAnswer({ judged }: { readonly judged: Judged }): ReactNode {
  const { criterion, verdict, reason } = judged;
  if (verdict !== 'met') {
    return (
      <>
        {reason === '' ? null : <p>{reason}</p>}
        <p>
          <span className={styles['label']}>Strong:</span> <InlineText text={criterion.strong} />
        </p>
      </>
    );
  }
  return (
    <details className={styles['folded']}>
      <summary>What a strong answer says</summary>
      <p>
        <InlineText text={criterion.strong} />
      </p>
      {/* Older grades have one word, "Said.", which tells no more than the mark. */}
      {reason.includes(' ') ? <p>Why it counts: {reason}</p> : null}
    </details>
  );
}
