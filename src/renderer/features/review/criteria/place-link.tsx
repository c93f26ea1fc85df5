import type { ReactNode } from 'react';
import { useReviewView, type Shown } from '../../../state/review/review-view.js';
import { classNames } from '../../../ui/class-names.js';
import { isSamePlace, openPlace } from '../parts/focus-target.js';
import styles from './place-link.module.css';

type Props = {
  readonly target: Shown;
  /** What the link belongs to, for those who hear it out of its row. */
  readonly about: string;
  readonly children: ReactNode;
};

/** Opens the panel at a place of the answer. */
export function PlaceLink({ target, about, children }: Props): ReactNode {
  const isShown = useReviewView(({ shown }) => shown !== null && isSamePlace(shown, target));
  const isTests = target.place?.kind === 'tests';
  return (
    <button
      type="button"
      className={classNames(styles['place'], isShown && styles['shown'])}
      aria-expanded={isTests ? undefined : isShown}
      onClick={() => openPlace(target)}
    >
      {children}
      <span className="visually-hidden">
        , {about}: {isTests ? 'go to the tests' : 'open in your answer'}
      </span>
    </button>
  );
}
