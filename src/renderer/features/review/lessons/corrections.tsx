import ExternalLink from 'lucide-react/icons/external-link';
import type { ReactNode } from 'react';
import type { Prompt } from '../../../../core/prompt/prompt.js';
import { InlineText } from '../parts/inline-text.js';
import { openExternalLink } from '../parts/open-external-link.js';
import styles from './lessons.module.css';
import { Section } from '../parts/section.js';

/** What is often said of the topic and does not hold, and what does. Nothing here was found in the answer. */
export function Corrections({ corrections }: Pick<Prompt, 'corrections'>): ReactNode {
  if (corrections.length === 0) return null;
  return (
    <Section id="corrections" title="Common misconceptions">
      <ol className={styles['list']}>
        {corrections.map(({ topic, notes, fact, source }) => (
          <li key={topic} className={styles['item']}>
            <h3>
              <InlineText text={topic} />
            </h3>
            <p className={styles['aside']}>
              <span className={styles['label']}>Often said:</span> <InlineText text={notes} />
            </p>
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
