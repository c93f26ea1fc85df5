import type { Command } from '../../../state/commands/commands.js';

const section = 'History';
const far = 1_000_000;

type KeyedActs = {
  /** Moves the focus over the rows; Enter then opens the row, as a button does. */
  readonly move: (by: number) => void;
  readonly search: () => void;
  readonly filter: () => void;
  /** Chooses the row for a comparison, or takes it back. */
  readonly pick: () => void;
  readonly compare: () => void;
};

/** What the keys do in the history. */
export function historyCommands(acts: KeyedActs): readonly Command[] {
  const { move, search, filter, pick, compare } = acts;
  const step = (id: string, title: string, keys: readonly string[], by: number): Command => ({
    ...{ id, title, section, keys },
    isKeyOnly: true,
    run: () => move(by),
  });
  return [
    step('history-next', 'Next attempt', ['j', 'ArrowDown'], 1),
    step('history-previous', 'Previous attempt', ['k', 'ArrowUp'], -1),
    step('history-first', 'First attempt', ['Home'], -far),
    step('history-last', 'Last attempt', ['End'], far),
    {
      ...{ id: 'history-search', title: 'Search attempts', section },
      keys: ['/'],
      run: search,
    },
    { ...{ id: 'history-filter', title: 'Filter attempts', section }, keys: ['f'], run: filter },
    {
      ...{ id: 'history-pick', title: 'Choose the attempt to compare', section },
      keys: ['x'],
      isKeyOnly: true,
      run: pick,
    },
    {
      ...{ id: 'history-compare', title: 'Compare the two chosen attempts', section },
      keys: ['c'],
      run: compare,
    },
  ];
}
