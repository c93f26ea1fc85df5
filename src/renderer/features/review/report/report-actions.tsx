import ChevronDown from 'lucide-react/icons/chevron-down';
import type { ReactNode } from 'react';
import type { Grade } from '../../../../core/grade/grade.js';
import type { Review } from '../../../../core/review/review.js';
import { useGradings } from '../../../state/review/grading.js';
import { goTo } from '../../../state/navigation.js';
import { Button } from '../../../ui/controls/button.js';
import { Menu, MenuItem, MenuSeparator } from '../../../ui/overlays/menu.js';
import { CompareMenu } from '../compare/compare-menu.js';
import { ExportMenu } from './export-menu.js';
import { GradePicker } from './grade-picker.js';
import { RoundAgain } from './round-again.js';
import { ShowFiles } from './show-files.js';
import { ReplayButton } from '../replay/replay-button.js';
import type { GradeAgain } from '../grading/use-grade-again.js';

type Props = {
  readonly review: Review;
  readonly grade: Grade;
  readonly again: GradeAgain;
};

/** What can be done with a report. */
export function ReportActions({ review, grade, again }: Props): ReactNode {
  const { attemptId, grades } = review;
  const isRunning = useGradings(({ byAttempt }) => byAttempt[attemptId]?.kind === 'running');
  return (
    <>
      <ReplayButton />
      <RoundAgain prompt={review.prompt} />
      {grades.length > 1 ? <GradePicker review={review} grade={grade} /> : null}
      <CompareMenu review={review} grade={grade} />
      <Menu
        trigger={
          <Button disabled={isRunning}>
            Grade again <ChevronDown size={14} aria-hidden="true" />
          </Button>
        }
      >
        <MenuItem onSelect={() => again.by('offline')} hint="on this machine">
          Offline
        </MenuItem>
        {again.model === null ? (
          <>
            <MenuSeparator />
            <MenuItem onSelect={() => goTo({ kind: 'settings' })}>
              Set up a language model…
            </MenuItem>
          </>
        ) : (
          <MenuItem onSelect={() => again.by('llm')} hint="language model">
            {again.model}
          </MenuItem>
        )}
      </Menu>
      <ShowFiles attemptId={attemptId} />
      <ExportMenu attemptId={attemptId} gradeId={grade.id} />
    </>
  );
}
