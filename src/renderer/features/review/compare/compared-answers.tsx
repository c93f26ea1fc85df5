import type { ReactNode } from 'react';
import {
  comparedParts,
  type ComparedPart,
} from '../../../../core/review/compare/compared-parts.js';
import type { Review } from '../../../../core/review/review.js';
import { Conversation } from '../answer/conversation.js';
import { TypedCode } from '../answer/typed-code.js';
import { notesFace } from '../parts/notes-face.js';
import { Section } from '../parts/section.js';
import { TypedText } from '../parts/typed-text.js';
import styles from './compared-answers.module.css';

type Props = { readonly before: Review; readonly after: Review };

/** What was asked and written in the two attempts, a row each phase. Nothing where both are empty. */
export function ComparedAnswers({ before, after }: Props): ReactNode {
  const parts = comparedParts(before, after);
  if (parts.length === 0) return null;
  return (
    <Section id="compared-answers" title="Answers by phase">
      {parts.map((part) => (
        <div key={part.key} role="group" aria-label={part.title} className={styles['pair']}>
          <h3 className={styles['name']}>{part.title}</h3>
          <Words review={before} part={part} label="Before" />
          <Words review={after} part={part} label="After" />
        </div>
      ))}
    </Section>
  );
}

type WordsProps = {
  readonly review: Review;
  readonly part: ComparedPart;
  readonly label: 'Before' | 'After';
};

function Words({ review, part, label }: WordsProps): ReactNode {
  return (
    <div className={styles['words']}>
      <span className="visually-hidden">{label}: </span>
      <Part review={review} part={part} />
    </div>
  );
}

function Part({ review: { state }, part }: Omit<WordsProps, 'label'>): ReactNode {
  switch (part.kind) {
    case 'talk':
      return state.talk.length === 0 ? (
        <p className={styles['none']}>You asked nothing.</p>
      ) : (
        <Conversation {...state} />
      );
    case 'code':
      return state.code.text.trim() === '' ? (
        <p className={styles['none']}>You wrote no code.</p>
      ) : (
        <TypedCode text={state.code.text} />
      );
    case 'text': {
      const text = state.texts[part.phaseId]?.text ?? '';
      return text.trim() === '' ? (
        <p className={styles['none']}>You wrote nothing in this phase.</p>
      ) : (
        <TypedText text={text} face={notesFace(part.phaseId)} />
      );
    }
  }
}
