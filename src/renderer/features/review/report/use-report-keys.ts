import { useMemo } from 'react';
import { isByTests } from '../../../../core/grade/tests/all-tests.js';
import type { Judged } from '../../../../core/grade/judged-criteria.js';
import type { Settlement } from '../../../../core/grade/settlement.js';
import {
  settlingFound,
  settlingOne,
  settlingOpen,
} from '../../../../core/review/settling/settling.js';
import { useProvidedCommands, type Command } from '../../../state/commands/commands.js';
import { leaveReport } from '../../../state/navigation.js';
import { show, useReviewView } from '../../../state/review/review-view.js';
import { startSettling } from '../../../state/review/settling.js';
import { showToast } from '../../../ui/overlays/toast.js';
import { placeOf } from '../criteria/criterion-row.js';
import { goToCriterion, isAtTests, leavePanel } from '../parts/focus-target.js';

/**
 * J and K from criterion to criterion; an open panel follows. Escape closes it, and then the report. S settles what is open, D disputes one.
 * While that goes on, it has the keys.
 */
export function useReportKeys(
  inOrder: readonly Judged[],
  settlements: readonly Settlement[],
  isSettling: boolean,
): void {
  const commands = useMemo(
    () => (isSettling ? [] : [...settleCommands(inOrder, settlements), ...commandsFor(inOrder)]),
    [inOrder, settlements, isSettling],
  );
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
      id: 'review-place',
      title: 'Show it in your answer; again, go there',
      section,
      keys: ['Enter'],
      isKeyOnly: true,
      isFieldKey: true,
      run: () => undefined,
    },
    {
      id: 'review-close',
      title: 'Close your answer, or leave the report',
      section,
      keys: ['Escape'],
      isKeyOnly: true,
      run: leave,
    },
  ];
}

/** First what lies beside the report, or the tests that a criterion led to, then the report itself. */
function leave(): void {
  const { shown, currentId } = useReviewView.getState();
  if (shown !== null) leavePanel();
  else if (currentId !== null && isAtTests()) goToCriterion(currentId);
  else leaveReport();
}

function settleCommands(
  inOrder: readonly Judged[],
  settlements: readonly Settlement[],
): readonly Command[] {
  const section = 'Report';
  const [open, found] = [settlingOpen(inOrder), settlingFound(inOrder, settlements)];
  const settle = {
    ...{ id: 'review-settle', title: 'Settle what is open', section },
    keys: ['s'],
  };
  const check = {
    ...{ id: 'review-check-found', title: 'Check what was found', section },
    keys: ['v'],
  };
  return [
    ...(open === null ? [] : [{ ...settle, run: () => startSettling(open) }]),
    ...(found === null ? [] : [{ ...check, run: () => startSettling(found.settling) }]),
    {
      id: 'review-dispute',
      title: 'Dispute a verdict',
      section,
      keys: ['d'],
      run: () => dispute(inOrder),
    },
  ];
}

function dispute(inOrder: readonly Judged[]): void {
  const { currentId } = useReviewView.getState();
  const current = inOrder.find(({ criterion }) => criterion.id === currentId);
  if (current === undefined) {
    showToast({ title: 'Go to a criterion with J and K first, then press D.' });
  } else if (isByTests(current) && current.by === 'grader') {
    showToast({ title: 'Tests decided this one. Change the code to change it.' });
  } else {
    startSettling(settlingOne(current.criterion.id));
  }
}

function move(inOrder: readonly Judged[], by: 1 | -1): void {
  const { currentId, shown } = useReviewView.getState();
  const at = inOrder.findIndex(({ criterion }) => criterion.id === currentId);
  const next = inOrder[at === -1 ? 0 : at + by];
  if (next === undefined) return;
  goToCriterion(next.criterion.id);
  if (shown !== null) show(placeOf(next));
}
