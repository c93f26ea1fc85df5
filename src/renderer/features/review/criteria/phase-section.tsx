import type { ReactNode } from 'react';
import type { Level, Phase } from '../../../../core/prompt/prompt.js';
import type { ReviewSection } from '../../../../core/review/report-sections.js';
import type { Judged } from '../../../../core/grade/judged-criteria.js';
import { CriterionRow, StrongAnswer } from './criterion-row.js';
import { Section } from '../parts/section.js';

type Props = {
  readonly section: ReviewSection;
  readonly phases: readonly Phase[];
  readonly level: Level;
};

/** The criteria of one phase. */
export function PhaseSection({ section, phases, level }: Props): ReactNode {
  return (
    <Section id={`phase-${section.phase.id}`} title={section.phase.title}>
      <ol>
        {section.judged.map((judged) => (
          <CriterionRow
            key={judged.criterion.id}
            judged={judged}
            phases={phases}
            caption={captionOf(judged, level)}
          >
            <StrongAnswer judged={judged} />
          </CriterionRow>
        ))}
      </ol>
    </Section>
  );
}

function captionOf({ criterion, verdict, isCounted, points }: Judged, level: Level): string {
  if (!isCounted) return `expected from ${criterion.from}, not counted at ${level}`;
  const worth = `${earnedOf(verdict, points)} ${String(points)} points`;
  return criterion.essential ? `essential · ${worth}` : worth;
}

/** What is unsure earns nothing and may be worth all of it: a range, not a number. */
function earnedOf(verdict: Judged['verdict'], points: number): string {
  switch (verdict) {
    case 'met':
      return `${String(points)} of`;
    case 'partial':
      return `${String(points / 2)} of`;
    case 'not-met':
      return '0 of';
    case 'unsure':
      return 'unsure · 0 to';
  }
}
