import type { ReactNode } from 'react';
import type { Evidence } from '../../../../core/grade/grade.js';
import type { Judged } from '../../../../core/grade/judged-criteria.js';
import { quoteWords } from '../../../../core/answer/quote-words.js';
import type { AttemptState } from '../../../../core/attempt/attempt-state.js';
import type { Phase } from '../../../../core/prompt/prompt.js';
import { partOfPlace } from '../../../../core/review/answer-parts.js';
import { placeWords } from '../../../../core/review/place-words.js';
import { classNames } from '../../../ui/class-names.js';
import { QuotedText } from '../../../ui/markdown/quoted-text.js';
import styles from './evidence-list.module.css';
import { PlaceLink } from './place-link.js';
import { ReplayLink } from './replay-link.js';
import { quotedCode, quotedWords, shortened } from './quotes.js';

type Props = {
  readonly judged: Judged;
  readonly phases: readonly Phase[];
  readonly texts: AttemptState['texts'];
};

/** The words that a verdict rests on; where it credits none, those that come nearest. */
export function EvidenceList({ judged, phases, texts }: Props): ReactNode {
  const { criterion, evidence, verdict } = judged;
  const quotes = evidence.length > 0 ? evidence : nearOf(judged);
  return quotes.map(({ quote, place }, index) => (
    <div
      key={index}
      className={classNames(styles['evidence'], evidence.length === 0 && styles['near'])}
    >
      <Quote
        quote={quoteWords({ quote, place }, texts)}
        place={place}
        isClosest={evidence.length === 0 && verdict !== 'unsure'}
      />
      <div className={styles['where']}>
        <PlaceLink
          target={{ part: partOfPlace(place), place, criterionId: criterion.id }}
          about={criterion.title}
        >
          {placeWords(place, phases, quote)}
        </PlaceLink>
        <ReplayLink
          evidence={{ quote, place }}
          criterionId={criterion.id}
          about={criterion.title}
        />
      </div>
    </div>
  ));
}

/** All of them where the person is to judge, the first one where the grader was sure. */
export function nearOf({ verdict, closest }: Judged): readonly Evidence[] {
  if (verdict === 'met') return [];
  return verdict === 'unsure' ? closest : closest.slice(0, 1);
}

function Quote({ quote, place, isClosest }: Evidence & { readonly isClosest: boolean }): ReactNode {
  const label = isClosest ? <span className={styles['label']}>closest: </span> : null;
  if (place.kind === 'code') {
    return (
      <blockquote className={styles['code']}>
        {label}
        {shortened(quotedCode(quote))}
      </blockquote>
    );
  }
  // Names of tests are nobody's words.
  if (place.kind === 'tests') return <p className={styles['tests']}>{shortened(quote)}</p>;
  return (
    <blockquote className={styles['quote']}>
      {label}“<QuotedText text={quotedWords(quote)} />”
    </blockquote>
  );
}
