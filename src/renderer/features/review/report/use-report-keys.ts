import { useMemo } from 'react';
import type { Judged } from '../../../../core/grade/judged-criteria.js';
import { useProvidedCommands, type Command } from '../../../state/commands/commands.js';
import { show, useReviewView } from '../../../state/review/review-view.js';
import { placeOf } from '../criteria/criterion-row.js';
import { goToCriterion, leavePanel } from '../parts/focus-target.js';

/** J and K from criterion to criterion; an open panel follows. Escape closes it. */
export function useReportKeys(inOrder: readonly Judged[]): void {
  const commands = useMemo(() => commandsFor(inOrder), [inOrder]);
  useProvidedCommands('review', commands);
}

function commandsFor(inOrder: readonly Judged[]): readonly Command[] {
  const section = 'Report';
  return [
    {
      id: 'review-next',
      title: 'Next criterion',
      section,
      keys: ['j'],
      isKeyOnly: true,
      run: () => move(inOrder, 1),
    },
    {
      id: 'review-previous',
      title: 'Previous criterion',
      section,
      keys: ['k'],
      isKeyOnly: true,
      run: () => move(inOrder, -1),
    },
    {
      id: 'review-close',
      title: 'Close your answer',
      section,
      keys: ['Escape'],
      isKeyOnly: true,
      run: leavePanel,
    },
  ];
}

function move(inOrder: readonly Judged[], by: 1 | -1): void {
  const { currentId, shown } = useReviewView.getState();
  const at = inOrder.findIndex(({ criterion }) => criterion.id === currentId);
  const next = inOrder[at === -1 ? 0 : at + by];
  if (next === undefined) return;
  goToCriterion(next.criterion.id);
  if (shown !== null) show(placeOf(next));
}
