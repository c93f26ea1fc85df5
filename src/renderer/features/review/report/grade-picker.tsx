import ChevronDown from 'lucide-react/icons/chevron-down';
import { useState, type ReactNode } from 'react';
import type { Grade } from '../../../../core/grade/grade.js';
import { costOfGrade } from '../../../../core/grader/grader-words.js';
import { selfTestWords } from '../../../../core/grader/self-test-words.js';
import type { Review } from '../../../../core/review/review.js';
import { showGrade } from '../../../state/review/review-view.js';
import { useSettings } from '../../../state/settings/settings.js';
import { Button } from '../../../ui/controls/button.js';
import { Menu, MenuChoices } from '../../../ui/overlays/menu.js';
import { gradeResultWords, gradeWords } from '../parts/review-words.js';

type Props = { readonly review: Review; readonly grade: Grade };

/** The grades of an attempt, newest first, and which of them the report reads. */
export function GradePicker({ review, grade }: Props): ReactNode {
  const prices = useSettings(({ model }) => model);
  const [nowMs] = useState(() => Date.now());
  const { grades } = review;
  const at = grades.indexOf(grade) + 1;
  return (
    <Menu
      trigger={
        <Button>
          Grade {at} of {grades.length} <ChevronDown size={14} aria-hidden="true" />
        </Button>
      }
    >
      <MenuChoices
        label="Grades of this attempt"
        value={grade.id}
        options={grades.toReversed().map((one) => {
          const cost = costOfGrade(one.grader, prices);
          const selfTest = selfTestWords(one.grader);
          return {
            value: one.id,
            title: gradeWords(one, nowMs),
            hint: [
              gradeResultWords(review, one),
              ...(selfTest === null ? [] : [selfTest]),
              ...(cost === null ? [] : [cost]),
            ].join(' · '),
          };
        })}
        onChange={showGrade}
      />
    </Menu>
  );
}
