import type { ReactNode } from 'react';
import type { ReviewSection } from '../../../../core/review/report-sections.js';
import { CriterionRow, type RowFrame } from './criterion-row.js';
import { Section } from '../parts/section.js';
import { StrongAnswer } from './strong-answer.js';

type Props = { readonly section: ReviewSection; readonly frame: RowFrame };

/** The criteria of one phase. */
export function PhaseSection({ section, frame }: Props): ReactNode {
  return (
    <Section id={`phase-${section.phase.id}`} title={section.phase.title}>
      <ol>
        {section.judged.map((judged) => (
          <CriterionRow key={judged.criterion.id} judged={judged} frame={frame}>
            <StrongAnswer judged={judged} />
          </CriterionRow>
        ))}
      </ol>
    </Section>
  );
}
