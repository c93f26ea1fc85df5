import { acceleratorOf, type ChordText } from './chord-text.js';
import { knownCommands } from './known-commands.js';

/** A command that the window offers now, as it tells main. */
export type OfferedCommand = {
  readonly id: string;
  readonly title: string;
  readonly section: string;
  readonly key: ChordText | null;
};

export type MenuItem = {
  readonly id: string;
  readonly title: string;
  /** As Electron writes it; null where it has no key. */
  readonly accelerator: string | null;
  readonly isEnabled: boolean;
};

/** A menu of the bar: groups of items with a line between them. */
export type MenuPlan = {
  readonly title: string;
  readonly groups: readonly (readonly MenuItem[])[];
};

const menus: readonly (readonly [title: string, sections: readonly string[]])[] = [
  ['Go', ['Go to']],
  ['Practice', ['Library', 'Today', 'Flash questions']],
  ['Interview', ['Interview']],
  ['Review', ['Report', 'Settling', 'Replay', 'History', 'Glossary']],
  ['View', ['Appearance']],
  ['Help', ['Help']],
];

/**
 * The menus' commands: those that are offered can be chosen, the known others are greyed out. A section that no menu
 * names goes with Review. Titles and keys are those of today's offer, where there is one.
 */
export function menuPlan(
  offered: readonly OfferedCommand[],
  usualKey: (id: string) => ChordText | null,
): readonly MenuPlan[] {
  const live = new Map(offered.map((command) => [command.id, command]));
  const known = knownCommands.map(
    ({ id, title, section }): OfferedCommand =>
      live.get(id) ?? { id, title, section, key: usualKey(id) },
  );
  const isKnown = new Set(known.map(({ id }) => id));
  const all = [...known, ...[...live.values()].filter(({ id }) => !isKnown.has(id))];
  const named = new Set(menus.flatMap(([, sections]) => sections));
  return menus.map(([title, sections]) => {
    const others =
      title === 'Review'
        ? [...new Set(all.map(({ section }) => section))].filter((one) => !named.has(one))
        : [];
    return {
      title,
      groups: [...sections, ...others]
        .map((section) => all.filter((command) => command.section === section).map(itemOf))
        .filter((group) => group.length > 0),
    };
  });

  function itemOf({ id, title, key }: OfferedCommand): MenuItem {
    return {
      id,
      title,
      accelerator: key === null ? null : acceleratorOf(key),
      isEnabled: live.has(id),
    };
  }
}
