import type { ReactNode } from 'react';
import type { ComparedCriterion } from '../../../../core/grade/compare-grades.js';
import { worthWords } from '../../../../core/review/compare/compared-words.js';
import { Side, type ComparedSide } from './compared-side.js';
import styles from './compared.module.css';
import { InlineText } from '../parts/inline-text.js';
import { Section } from '../parts/section.js';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly criteria: readonly ComparedCriterion[];
  readonly before: ComparedSide;
  readonly after: ComparedSide;
};

/** Criteria that moved the same way, each with both sides. */
export function ComparedList({ id, title, criteria, before, after }: Props): ReactNode {
  if (criteria.length === 0) return null;
  return (
    <Section id={id} title={title} note={String(criteria.length)}>
      <Rows criteria={criteria} before={before} after={after} />
    </Section>
  );
}

/** The same, folded: what did not change is there for whoever looks for it. */
export function FoldedList({ title, criteria, before, after }: Omit<Props, 'id'>): ReactNode {
  if (criteria.length === 0) return null;
  return (
    <details className={styles['folded']}>
      <summary>
        {title} · {criteria.length}
      </summary>
      <Rows criteria={criteria} before={before} after={after} />
    </details>
  );
}

function Rows({ criteria, before, after }: Omit<Props, 'id' | 'title'>): ReactNode {
  return (
    <ol>
      {criteria.map((one) => (
        <li key={one.criterion.id} className={styles['row']}>
          <h3 className={styles['title']}>
            <InlineText text={one.criterion.title} />
            <span className={styles['caption']}> {captionOf(one)}</span>
          </h3>
          <Side side={before} label="Before" judged={one.before} />
          <Side side={after} label="After" judged={one.after} />
        </li>
      ))}
    </ol>
  );
}

function captionOf({ criterion, points, openPoints, before, after }: ComparedCriterion): string {
  const isExpected = before?.isExpected === true || after?.isExpected === true;
  const sign = points > 0 ? '+' : '−';
  return [
    ...(criterion.essential ? ['essential'] : []),
    ...(points === 0 ? [] : [`${sign}${worthWords(Math.abs(points))}`]),
    ...(openPoints === 0 ? [] : [`${worthWords(openPoints)} open`]),
    ...(isExpected ? [] : [`asked from ${criterion.from} up`]),
  ].join(' · ');
}
