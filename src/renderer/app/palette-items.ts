import { groupedBy } from '../../core/grouped-by.js';
import type { Library } from '../../ipc/views.js';
import { allCommands, type Registry } from '../state/commands/commands.js';
import { keyWords } from '../state/commands/keys.js';
import type { Loadable } from '../state/library/library-store.js';
import { promptListId, showPrompt } from '../state/library/library-view.js';

export type PaletteItem = {
  readonly id: string;
  readonly title: string;
  /** Other names of it, which count as its title does. */
  readonly also: string;
  /** All that a query is compared with. */
  readonly search: string;
  readonly keys: string | null;
  /** The element that takes the focus afterwards; null gives it back to where it was. */
  readonly focusId: string | null;
  readonly run: () => void;
};
export type PaletteGroup = { readonly title: string; readonly items: readonly PaletteItem[] };

/** The commands under their sections, then the prompts. */
export function paletteGroups(
  registry: Registry,
  library: Loadable<Library>,
): readonly PaletteGroup[] {
  const prompts = library.kind === 'ready' ? library.value.prompts : [];
  const groups = commandGroups(registry);
  if (prompts.length === 0) return groups;
  const items = prompts.map(({ id, title, topics }) => promptItem(id, title, topics));
  return [...groups, { title: 'Prompts', items }];
}

/** The commands alone, under their sections: during an interview there is no way to another prompt. */
export function commandGroups(registry: Registry): readonly PaletteGroup[] {
  const commands = allCommands(registry).filter(({ isKeyOnly }) => isKeyOnly !== true);
  const sections = groupedBy(commands, ({ section }) => section);
  return [...sections].map(([title, members]) => ({
    title,
    items: members.map(({ id, title: name, also = '', keys: [key] = [], run }) => ({
      id,
      title: name,
      also,
      search: `${name} ${also} ${title}`,
      keys: key === undefined ? null : keyWords(key),
      focusId: null,
      run,
    })),
  }));
}

function promptItem(id: string, title: string, topics: readonly string[]): PaletteItem {
  return {
    id: `prompt ${id}`,
    title,
    also: '',
    search: `${title} ${topics.join(' ')}`,
    keys: null,
    focusId: promptListId,
    run: () => showPrompt(id),
  };
}
