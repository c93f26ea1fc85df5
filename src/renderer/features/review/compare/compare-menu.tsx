import ChevronDown from 'lucide-react/icons/chevron-down';
import { useMemo, useState, type ReactNode } from 'react';
import type { Grade } from '../../../../core/grade/grade.js';
import type { Review } from '../../../../core/review/review.js';
import { attemptWords } from '../../../../core/review/compare/other-attempts.js';
import { resultWords } from '../../../../core/grade/score-words.js';
import { useProvidedCommands, type Command } from '../../../state/commands/commands.js';
import { compareWith } from '../../../state/review/review-view.js';
import { Button } from '../../../ui/controls/button.js';
import { Menu, MenuGroup, MenuItem } from '../../../ui/overlays/menu.js';
import { showToast } from '../../../ui/overlays/toast.js';
import { resultNotes } from '../../../ui/status/band-words.js';
import { useOtherAttempts } from './use-other-attempts.js';
import { gradeResultWords, gradeWords, whenWords } from '../parts/review-words.js';

type Props = { readonly review: Review; readonly grade: Grade };

const mostAttempts = 12;

/** What a grade can be laid beside; nothing where there is only this one. */
export function CompareMenu({ review, grade }: Props): ReactNode {
  const [nowMs] = useState(() => Date.now());
  const { grades } = review;
  const attempts = useOtherAttempts(review);
  useCompareKey(attempts[0]?.id ?? null, grade.id);
  const others = grades.filter((one) => one !== grade).toReversed();
  if (others.length === 0 && attempts.length === 0) return null;
  return (
    <Menu
      trigger={
        <Button>
          Compare with <ChevronDown size={14} aria-hidden="true" />
        </Button>
      }
    >
      {others.length === 0 ? null : (
        <MenuGroup title="Grades of this attempt">
          {others.map((one) => (
            <MenuItem
              key={one.id}
              onSelect={() => compareWith({ kind: 'grade', gradeId: one.id }, grade.id)}
              hint={gradeResultWords(review, one)}
            >
              {gradeWords(one, nowMs)}
            </MenuItem>
          ))}
        </MenuGroup>
      )}
      {attempts.length === 0 ? null : (
        <MenuGroup title="Your other attempts at this prompt">
          {attempts.slice(0, mostAttempts).map(({ startedAtMs, result, ...one }) => (
            <MenuItem
              key={one.id}
              onSelect={() => compareWith({ kind: 'attempt', attemptId: one.id }, grade.id)}
              hint={[resultWords(result), resultNotes(result)?.note ?? []].flat().join(' · ')}
            >
              {attemptWords(one, whenWords(startedAtMs, nowMs))}
            </MenuItem>
          ))}
        </MenuGroup>
      )}
    </Menu>
  );
}

/** C lays the grade beside the newest of the other attempts, or says that there is none. */
function useCompareKey(attemptId: string | null, gradeId: string): void {
  const commands = useMemo(
    (): readonly Command[] => [
      {
        ...{ id: 'review-compare', section: 'Report', keys: ['c'] },
        title: 'Compare with your last other attempt',
        isKeyOnly: attemptId === null,
        run: () =>
          attemptId === null
            ? showToast({ title: 'You have no other graded attempt at this to compare with.' })
            : compareWith({ kind: 'attempt', attemptId }, gradeId),
      },
    ],
    [attemptId, gradeId],
  );
  useProvidedCommands('review-compare', commands);
}
