import type { Command } from '../../state/commands/commands.js';

type KeyedActs = {
  readonly move: (by: number) => void;
  readonly start: () => void;
  readonly practise: () => void;
  readonly search: () => void;
  readonly filter: () => void;
  readonly showAll: () => void;
  readonly surprise: () => void;
  readonly round: () => void;
  readonly drill: () => void;
};

const section = 'Library';
const far = 10_000;

/** What the keys do in the library. */
export function libraryCommands(acts: KeyedActs): readonly Command[] {
  const { move, start, practise, search, filter, showAll, surprise, round, drill } = acts;
  return [
    {
      id: 'start',
      title: 'Start or continue a mock of the highlighted prompt',
      section,
      keys: ['Enter'],
      run: start,
    },
    {
      id: 'practise',
      title: 'Practise the highlighted prompt',
      section,
      keys: ['Shift+Enter'],
      run: practise,
    },
    {
      id: 'next',
      title: 'Next prompt',
      section,
      keys: ['j', 'ArrowDown'],
      isKeyOnly: true,
      run: () => move(1),
    },
    {
      id: 'previous',
      title: 'Previous prompt',
      section,
      keys: ['k', 'ArrowUp'],
      isKeyOnly: true,
      run: () => move(-1),
    },
    {
      id: 'first',
      title: 'First prompt',
      section,
      keys: ['Home'],
      isKeyOnly: true,
      run: () => move(-far),
    },
    {
      id: 'last',
      title: 'Last prompt',
      section,
      keys: ['End'],
      isKeyOnly: true,
      run: () => move(far),
    },
    {
      id: 'search',
      title: 'Search',
      section,
      keys: ['/', 'Mod+F'],
      isForTyping: true,
      run: search,
    },
    { id: 'filter', title: 'Filter the prompts', section, keys: ['f'], run: filter },
    {
      id: 'surprise',
      title: 'Surprise me: highlight a random prompt',
      section,
      keys: ['s'],
      run: surprise,
    },
    { id: 'round', title: 'Start a round of theory…', section, keys: ['r'], run: round },
    {
      id: 'drill',
      title: 'Board drill: redraw the highlighted design…',
      section,
      keys: ['b'],
      run: drill,
    },
    { id: 'show-all', title: 'Show all prompts', section, run: showAll },
  ];
}
