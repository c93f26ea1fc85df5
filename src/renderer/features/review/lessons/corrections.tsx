import ExternalLink from 'lucide-react/icons/external-link';
import type { ReactNode } from 'react';
import { besideCorrections } from '../../../../core/review/claims/beside.js';
import type { Review } from '../../../../core/review/review.js';
import { OwnWords } from '../parts/own-words.js';
import { InlineText } from '../parts/inline-text.js';
import { openExternalLink } from '../parts/open-external-link.js';
import styles from './lessons.module.css';
import { Section } from '../parts/section.js';

/** What is often said of the topic and does not hold, and what does; beside it what of the answer comes near, which nobody has judged. */
export function Corrections({ review: { prompt, state } }: { readonly review: Review }): ReactNode {
  const { corrections } = prompt;
  const beside = besideCorrections(prompt, state);
  if (corrections.length === 0) return null;
  return (
    <Section id="corrections" title="Common misconceptions">
      <ol className={styles['list']}>
        {corrections.map(({ topic, notes, fact, source }, at) => (
          <li key={topic} className={styles['item']}>
            <h3>
              <InlineText text={topic} />
            </h3>
            <p className={styles['aside']}>
              <span className={styles['label']}>Often said:</span> <InlineText text={notes} />
            </p>
            <OwnWords
              lead="You write:"
              own={beside[at] ?? null}
              about={topic}
              phases={prompt.phases}
              texts={state.texts}
            />
            <p>
              <span className={styles['label']}>In fact:</span> <InlineText text={fact} />
            </p>
            <a
              href={source}
              className={styles['source']}
              onClick={(event) => {
                event.preventDefault();
                void openExternalLink(source);
              }}
            >
              {new URL(source).host}
              <ExternalLink size={11} aria-hidden="true" />
              <span className="visually-hidden"> on {topic}, opens in your browser</span>
            </a>
          </li>
        ))}
      </ol>
    </Section>
  );
}
