import type { Command } from '../../state/commands/commands.js';

const section = 'History';

/** Keys that move the focus over the rows; Enter then opens the row, as a button does. */
export function historyCommands(rows: () => readonly HTMLElement[]): readonly Command[] {
  const move = (by: number): void => {
    const all = rows();
    const from = all.findIndex(
      (row) => row.closest('tr')?.contains(document.activeElement) === true,
    );
    const to = from < 0 ? 0 : Math.min(all.length - 1, Math.max(0, from + by));
    all[to]?.focus();
  };
  const step = (id: string, title: string, keys: readonly string[], by: number): Command => ({
    id,
    title,
    section,
    keys,
    isKeyOnly: true,
    run: () => move(by),
  });
  return [
    step('history-next', 'Next attempt', ['j', 'ArrowDown'], 1),
    step('history-previous', 'Previous attempt', ['k', 'ArrowUp'], -1),
    step('history-first', 'First attempt', ['Home'], -100_000),
    step('history-last', 'Last attempt', ['End'], 100_000),
  ];
}
