import type { ReactNode } from 'react';
import { counted } from '../../../../core/counted.js';
import type { Improvement, Improvements } from '../../../../core/grade/improvements.js';
import { scorePointsWords } from '../../../../core/grade/score-words.js';
import { waysTitle } from '../../../../core/review/verdict/level-column.js';
import styles from './improvement-cards.module.css';
import { goToChange } from '../parts/focus-target.js';
import { InlineText } from '../parts/inline-text.js';

type Props = { readonly improvements: Improvements };

/** More than these are links alone. */
const mostCards = 4;

/** What would have changed the verdict most, with what each change is worth. */
export function ChangeCards({ improvements }: Props): ReactNode {
  const { changes } = improvements;
  if (changes.length === 0) return null;
  const shown = changes.length <= mostCards ? changes : changes.slice(0, mostCards - 1);
  const more = changes.slice(shown.length);
  return (
    <section aria-labelledby="changes-title">
      <h2 id="changes-title" className={styles['heading']}>
        {headingOf(improvements)}
      </h2>
      <ol className={styles['cards']}>
        {shown.map((change) => (
          <li key={change.criterionId} className={styles['card']}>
            <h3>
              <ChangeLink change={change} />
            </h3>
            <p className={styles['criterion']}>
              <InlineText text={change.criterion} />
            </p>
            <p className={styles['text']}>
              <InlineText text={change.text} />
            </p>
            <p className={styles['points']}>{worthOf(change)}</p>
          </li>
        ))}
      </ol>
      {more.length === 0 ? null : (
        <ul className={styles['more']} aria-label="The other changes">
          {more.map((change) => (
            <li key={change.criterionId}>
              <ChangeLink change={change} />{' '}
              <span className={styles['text']}>{worthOf(change)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function ChangeLink({ change }: { readonly change: Improvement }): ReactNode {
  return (
    <button type="button" className={styles['link']} onClick={() => goToChange(change)}>
      <InlineText text={change.title} />
    </button>
  );
}

const headingOf = (improvements: Improvements): string =>
  improvements.to === null
    ? waysTitle(improvements)
    : `${waysTitle(improvements)}, at ${scorePointsWords(improvements.after)}`;

function worthOf({ points, isAtMost, liftsCap }: Improvement): string {
  const worth = `${isAtMost ? 'up to ' : ''}+${counted(points, 'point')}`;
  return liftsCap ? `${worth} · lifts the cap on the band` : worth;
}
