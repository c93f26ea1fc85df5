import type { Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { isComparable, pairOf } from '../../../../core/library/compared-pair.js';
import type { AttemptSummary } from '../../../../core/history/attempt-summary.js';
import { useProvidedCommands } from '../../../state/commands/commands.js';
import { activate, pick, useHistoryView } from '../../../state/library/history-view.js';
import { goTo } from '../../../state/navigation.js';
import { showToast } from '../../../ui/overlays/toast.js';
import { historyCommands } from './history-commands.js';

type Parts = {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly rows: Virtualizer<HTMLElement, HTMLTableSectionElement>;
  readonly attempts: readonly AttemptSummary[];
  readonly field: RefObject<HTMLInputElement | null>;
  readonly firstFilter: RefObject<HTMLSelectElement | null>;
};

/** The keys of the list; answers how to put the focus on a row, which may have to be laid out first. */
export function useHistoryKeys(parts: Parts): { readonly goToRow: (at: number) => void } {
  const latest = useRef(parts);
  useEffect(() => {
    latest.current = parts;
  });
  const goToRow = useCallback((at: number): void => {
    const { table, rows, attempts } = latest.current;
    const attempt = attempts[Math.min(attempts.length - 1, Math.max(0, at))];
    if (attempt === undefined) return;
    // The active row is always laid out, wherever it stands.
    flushSync(() => activate(attempt.id));
    rows.scrollToIndex(attempts.indexOf(attempt));
    const row = `[data-index="${String(attempts.indexOf(attempt))}"] [data-opens]`;
    table.current?.querySelector<HTMLElement>(row)?.focus({ preventScroll: true });
  }, []);
  const commands = useMemo(() => {
    const hasFocus = (): boolean =>
      latest.current.table.current?.contains(document.activeElement) === true;
    const place = (): number => {
      const { activeId } = useHistoryView.getState();
      return latest.current.attempts.findIndex(({ id }) => id === activeId);
    };
    return historyCommands({
      // Back in the list one goes on from where one was.
      move: (by) => goToRow(hasFocus() ? place() + by : Math.abs(by) > 1 ? place() + by : place()),
      search: () => latest.current.field.current?.focus(),
      filter: () => latest.current.firstFilter.current?.focus(),
      pick: () => {
        const attempt = latest.current.attempts[place()];
        if (attempt !== undefined && hasFocus()) pickOrSay(attempt);
      },
      compare: compareChosen,
    });
  }, [goToRow]);
  useProvidedCommands('history', commands);
  return { goToRow };
}

function pickOrSay(attempt: AttemptSummary): void {
  const { chosen } = useHistoryView.getState();
  pick(attempt);
  if (useHistoryView.getState().chosen !== chosen) return;
  const title = isComparable(attempt)
    ? 'Only attempts at one prompt can be compared.'
    : 'An attempt without a grade cannot be compared.';
  showToast({ title });
}

/** The later of the two, beside the earlier one. */
export function compareChosen(): void {
  const pair = pairOf(useHistoryView.getState().chosen);
  if (pair === null) {
    showToast({ title: 'Choose two attempts at one prompt first: press X on each, then C.' });
    return;
  }
  const { before, after } = pair;
  const from = { kind: 'history' } as const;
  goTo({ kind: 'review', attemptId: after.id, against: before.id, from });
}
