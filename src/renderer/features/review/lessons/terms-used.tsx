import { useEffect, useMemo, type ReactNode } from 'react';
import { type Term } from '../../../../core/prompt/glossary.js';
import { termsUsed, type TermsUsed } from '../../../../core/review/text/terms-used.js';
import type { Review } from '../../../../core/review/review.js';
import { loadTerms, useGlossary } from '../../../state/library/glossary.js';
import { Section } from '../parts/section.js';
import styles from './terms-used.module.css';

const noTerms: readonly Term[] = [];

/** The prompt's words by whether the answer used them; none until the glossary is there. */
export function useWords({ prompt, state }: Review): TermsUsed {
  const terms = useGlossary((known) =>
    known.terms.kind === 'ready' ? known.terms.value : noTerms,
  );
  useEffect(() => void loadTerms(), []);
  return useMemo(() => termsUsed(terms, prompt, state), [terms, prompt, state]);
}

/** Which of the prompt's words the answer used; what the others mean is folded, so that one can try first. */
export function WordsUsed({ used, alsoUsed, unused }: TermsUsed): ReactNode {
  if (used.length + unused.length === 0) return null;
  return (
    <Section id="words" title="Key terms">
      <p className={styles['note']}>The terms this rubric uses. A term earns nothing by itself.</p>
      <h3>{used.length === 0 ? 'You used none of them' : 'You used'}</h3>
      {used.length === 0 ? null : (
        <ul className={styles['used']}>
          {used.map(({ term }) => (
            <li key={term}>{term}</li>
          ))}
        </ul>
      )}
      {alsoUsed.length === 0 ? null : (
        <>
          <h3>Also yours</h3>
          <ul className={styles['used']}>
            {alsoUsed.map(({ term }) => (
              <li key={term}>{term}</li>
            ))}
          </ul>
        </>
      )}
      {unused.length === 0 ? null : (
        <>
          <h3>You did not use</h3>
          <ul>
            {unused.map(({ term, meaning, use }) => (
              <li key={term}>
                <details className={styles['folded']}>
                  <summary>{term}</summary>
                  <p>{meaning}</p>
                  <p>
                    <span className={styles['label']}>Use it:</span> {use}
                  </p>
                </details>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
