import { useMemo, type ReactNode } from 'react';
import { comesTo } from '../../../../core/review/figures/failed-sums.js';
import { failedSumsOf, figuresOf } from '../../../../core/review/figures/figures-of.js';
import type { JudgedEstimate, OwnFigure } from '../../../../core/review/figures/own-figures.js';
import type { Review } from '../../../../core/review/review.js';
import {
  figuresNote,
  figureWords,
  ownFigureWords,
} from '../../../../core/review/figures/figure-words.js';
import { VerdictShape } from '../../../ui/status/verdict-mark.js';
import { classNames } from '../../../ui/class-names.js';
import tones from '../../../ui/status/verdict-tones.module.css';
import { InlineText } from '../parts/inline-text.js';
import styles from './lessons.module.css';
import { Section } from '../parts/section.js';

/** The numbers that the prompt lets one derive, each beside what the person came to, with the way to it. */
export function Estimates({ review }: { readonly review: Review }): ReactNode {
  const { prompt, state } = review;
  const judged = useMemo(() => figuresOf({ prompt, state }), [prompt, state]);
  const failed = useMemo(() => failedSumsOf({ prompt, state }), [prompt, state]);
  if (judged.length + failed.length === 0) return null;
  return (
    <Section id="estimates" title="The numbers" note={figuresNote(judged)}>
      {failed.length === 0 ? null : (
        <ul className={styles['sums']}>
          {failed.map((one) => (
            <li key={one.said}>
              <span className={classNames(styles['mark'], tones['not-met'])}>
                <VerdictShape verdict="not-met" size={11} />
              </span>{' '}
              You reckon “{one.said}”. It comes to <b>{comesTo(one)}</b>.
            </li>
          ))}
        </ul>
      )}
      <ol className={styles['list']}>
        {judged.map((one) => (
          <EstimateItem key={one.estimate.id} judged={one} />
        ))}
      </ol>
    </Section>
  );
}

const marks: Readonly<Record<OwnFigure['kind'], 'met' | 'not-met' | 'unsure'>> = {
  right: 'met',
  off: 'not-met',
  close: 'unsure',
  told: 'unsure',
  missing: 'unsure',
};

function EstimateItem({
  judged: { estimate, own },
}: {
  readonly judged: JudgedEstimate;
}): ReactNode {
  const { ask, value, unit, arithmetic } = estimate;
  const words = ownFigureWords(own);
  const isUnmarked = own.kind === 'missing' || own.kind === 'told';
  return (
    <li className={styles['item']}>
      <p>
        <InlineText text={ask} />
      </p>
      <p className={styles['value']}>
        {figureWords(value)} <InlineText text={unit} />
      </p>
      {words === null ? null : (
        <p className={classNames(styles['own'], isUnmarked && styles['label'])}>
          {isUnmarked ? null : (
            <span className={classNames(styles['mark'], tones[marks[own.kind]])}>
              <VerdictShape verdict={marks[own.kind]} size={11} />
            </span>
          )}
          {words}
        </p>
      )}
      <p className={styles['arithmetic']}>
        <InlineText text={arithmetic} />
      </p>
    </li>
  );
}
