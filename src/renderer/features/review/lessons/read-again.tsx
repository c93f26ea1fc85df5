import type { ReactNode } from 'react';
import { readAgainWords, toReadAgain } from '../../../../core/review/claims/read-again.js';
import type { Review } from '../../../../core/review/review.js';
import { InlineText } from '../parts/inline-text.js';
import { OwnWords } from '../parts/own-words.js';
import { Section } from '../parts/section.js';
import styles from './lessons.module.css';

/** Sentences of the answer that hardly can be meant as they stand, for the person to judge. */
export function ReadAgain({ review: { prompt, state } }: { readonly review: Review }): ReactNode {
  const all = toReadAgain(prompt, state);
  if (all.length === 0) return null;
  return (
    <Section id="read-again" title="Read again">
      <ul className={styles['again']}>
        {all.map(({ own, reason }, at) => {
          const words = readAgainWords(reason);
          return (
            <li key={at}>
              <OwnWords
                lead="You write:"
                own={own}
                about={words}
                phases={prompt.phases}
                texts={state.texts}
              />
              <p className={styles['aside']}>
                <InlineText text={words} />
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
