import type { ReactNode } from 'react';
import { quoteWords } from '../../../../core/answer/quote-words.js';
import type { AttemptState } from '../../../../core/attempt/attempt-state.js';
import type { Evidence } from '../../../../core/grade/grade.js';
import type { Phase } from '../../../../core/prompt/prompt.js';
import { partOfPlace } from '../../../../core/review/answer-parts.js';
import { placeWords } from '../../../../core/review/place-words.js';
import { PlaceLink } from '../criteria/place-link.js';
import { quotedWords } from '../criteria/quotes.js';
import styles from './own-words.module.css';

type Props = {
  readonly lead: string;
  /** Nothing is shown where there is none. */
  readonly own: Evidence | null;
  readonly about: string;
  readonly phases: readonly Phase[];
  readonly texts: AttemptState['texts'];
  /** What it is to be read beside. */
  readonly children?: ReactNode;
};

/** A sentence of the person's own in a line, with its place. */
export function OwnWords({ lead, own, about, phases, texts, children }: Props): ReactNode {
  if (own === null) return null;
  const { quote, place } = own;
  return (
    <div className={styles['own']}>
      <p>
        <span className={styles['label']}>{lead}</span>{' '}
        <q className={styles['quote']}>{quotedWords(quoteWords(own, texts))}</q> {children}
      </p>
      <PlaceLink target={{ part: partOfPlace(place), place, criterionId: null }} about={about}>
        {placeWords(place, phases, quote)}
      </PlaceLink>
    </div>
  );
}
