import type { ReactNode } from 'react';
import { bandWords, rankOf } from '../../../../core/grade/band.js';
import {
  movesBand,
  type Improvement,
  type Improvements,
} from '../../../../core/grade/improvements.js';
import type { Score } from '../../../../core/grade/score.js';
import styles from './improvement-cards.module.css';
import { goToCriterion } from '../parts/focus-target.js';
import { InlineText } from '../parts/inline-text.js';

type Props = { readonly score: Score; readonly changes: Improvements };

/** What would have changed the verdict most, with what each change is worth. */
export function ChangeCards({ score, changes }: Props): ReactNode {
  const { length } = changes.changes;
  if (length === 0) return null;
  return (
    <section aria-labelledby="changes-title">
      <h2 id="changes-title" className={styles['heading']}>
        {headingOf(score, changes)}
      </h2>
      <ol className={styles['cards']}>
        {changes.changes.map((change) => (
          <li key={change.criterionId} className={styles['card']}>
            <h3>
              <button
                type="button"
                className={styles['link']}
                onClick={() => goToCriterion(change.criterionId)}
              >
                {change.title}
              </button>
            </h3>
            <p className={styles['text']}>
              <InlineText text={change.text} />
            </p>
            <p className={styles['points']}>{worthOf(change)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function headingOf(score: Score, changes: Improvements): string {
  const counts = ['', 'One change', 'Two changes', 'Three changes'];
  const { length } = changes.changes;
  const count = counts[length] ?? `${String(length)} changes`;
  const { band, total } = changes.after;
  if (movesBand(score, changes) && band !== null && rankOf(band) < rankOf('lean-hire')) {
    return `${count} worth the most, together up to ${String(total)}`;
  }
  if (movesBand(score, changes) && band !== null) {
    return `${count} that would have made it a ${bandWords(band).toLowerCase()}, at ${String(total)}`;
  }
  if (length < 3) return `${count} left to make`;
  return `${count} worth the most`;
}

function worthOf({ points, isAtMost, liftsCap }: Improvement): string {
  const worth = `${isAtMost ? 'up to ' : ''}+${String(points)} ${points === 1 ? 'point' : 'points'}`;
  return liftsCap ? `${worth} · lifts the cap on the band` : worth;
}
