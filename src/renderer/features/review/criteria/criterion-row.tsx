import type { KeyboardEvent, ReactNode } from 'react';
import type { AttemptState } from '../../../../core/attempt/attempt-state.js';
import type { Grade } from '../../../../core/grade/grade.js';
import type { Judged } from '../../../../core/grade/judged-criteria.js';
import type { Beside } from '../../../../core/review/claims/beside.js';
import type { Phase } from '../../../../core/prompt/prompt.js';
import { partOfPlace } from '../../../../core/review/answer-parts.js';
import { setCurrent, type Shown } from '../../../state/review/review-view.js';
import styles from './criterion-row.module.css';
import { openPlace, rowId } from '../parts/focus-target.js';
import { InlineText } from '../parts/inline-text.js';
import { CriterionMark } from './criterion-mark.js';
import { EvidenceList, nearOf } from './evidence-list.js';
import { PartList } from './part-list.js';
import { PlaceLink } from './place-link.js';
import { SideBySide } from './side-by-side.js';
import { RowActions } from './row-actions.js';
import { captionOf } from './row-words.js';

/** Where a criterion's first passage stands; without any, the phase in which it was expected. */
export function placeOf(judged: Judged): Shown {
  const { criterion } = judged;
  const [first] = [...judged.evidence, ...nearOf(judged)];
  return {
    part:
      first === undefined ? { kind: 'text', phaseId: criterion.phase } : partOfPlace(first.place),
    place: first?.place ?? null,
    criterionId: criterion.id,
  };
}

/** What all rows of a report share. */
export type RowFrame = {
  readonly phases: readonly Phase[];
  /** The attempt's notes, which tell where a quote is a part of a sentence. */
  readonly texts: AttemptState['texts'];
  readonly grade: Grade;
  /** What the grader says of each criterion, by its id. */
  readonly byGrader: ReadonlyMap<string, Judged>;
  /** Sentences that come near what falls short of a criterion, by its id. */
  readonly beside: ReadonlyMap<string, Beside>;
  readonly putBack: (criterionId: string) => void;
};

type Props = { readonly judged: Judged; readonly frame: RowFrame; readonly children: ReactNode };

/** One criterion: its verdict, the words that it rests on or that come nearest, and where they stand. */
export function CriterionRow({ judged, frame, children }: Props): ReactNode {
  const { criterion, verdict, evidence, parts } = judged;
  const { id, title } = criterion;
  const isNowhere = evidence.length === 0 && nearOf(judged).length === 0;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
    event.preventDefault();
    openPlace(placeOf(judged));
  };
  return (
    <li
      id={rowId(id)}
      className={styles['row']}
      tabIndex={-1}
      aria-labelledby={`${rowId(id)}-title`}
      onFocus={() => setCurrent(id)}
      onKeyDown={onKeyDown}
    >
      <CriterionMark criterion={criterion} verdict={verdict} />
      <h3 id={`${rowId(id)}-title`} className={styles['title']}>
        <InlineText text={title} />{' '}
        <span className={styles['caption']}>
          {captionOf(judged, frame.byGrader.get(id) ?? judged, frame.grade)}
        </span>
      </h3>
      <div className={styles['ways']}>
        <RowActions judged={judged} onPutBack={() => frame.putBack(id)} />
        {isNowhere && verdict !== 'unsure' ? (
          <PlaceLink target={placeOf(judged)} about={title}>
            not found
          </PlaceLink>
        ) : null}
      </div>
      <PartList parts={parts} about={title} />
      <EvidenceList judged={judged} phases={frame.phases} texts={frame.texts} />
      <div className={styles['notes']}>
        {children}
        <SideBySide
          judged={judged}
          beside={frame.beside.get(id)}
          phases={frame.phases}
          texts={frame.texts}
        />
      </div>
    </li>
  );
}
