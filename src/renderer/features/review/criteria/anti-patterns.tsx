import type { ReactNode } from 'react';
import type { Phase } from '../../../../core/prompt/prompt.js';
import type { Judged } from '../../../../core/grade/judged-criteria.js';
import { CriterionRow } from './criterion-row.js';
import { InlineText } from '../parts/inline-text.js';
import { slipMarks, slipWords } from './slip-marks.js';
import { Section } from '../parts/section.js';
import styles from './anti-patterns.module.css';

type Props = { readonly judged: readonly Judged[]; readonly phases: readonly Phase[] };

/** Habits that cost points: those found with the better way, the rest in one line each. */
export function AntiPatterns({ judged, phases }: Props): ReactNode {
  const present = judged.filter(({ verdict }) => verdict !== 'not-met');
  const absent = judged.filter(({ verdict }) => verdict === 'not-met');
  return (
    <Section id="anti-patterns" title="What to avoid">
      <ol>
        {present.map((one) => (
          <CriterionRow
            key={one.criterion.id}
            judged={{ ...one, verdict: slipMarks[one.verdict] }}
            phases={phases}
            caption={captionOf(one)}
          >
            {one.reason === '' ? null : <p>{one.reason}</p>}
            <p>
              <span className={styles['label']}>Better:</span>{' '}
              <InlineText text={one.criterion.strong} />
            </p>
          </CriterionRow>
        ))}
      </ol>
      {absent.length === 0 ? null : (
        <div className={styles['absent']}>
          <p>Not found in your answer, as it should be:</p>
          <ul>
            {absent.map(({ criterion }) => (
              <li key={criterion.id}>{criterion.title}</li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}

function captionOf({ verdict, points, isCounted, criterion }: Judged): string {
  if (!isCounted) return `watched from ${criterion.from}, not counted`;
  const words = slipWords[verdict];
  if (verdict === 'met') return `${words} · costs ${String(points)} points`;
  if (verdict === 'partial') return `${words} · costs ${String(points / 2)} points`;
  return `${words} · would cost ${String(points)} points`;
}
