import { Menu, shell, type MenuItem as Item, type MenuItemConstructorOptions } from 'electron';
import { menuPlan, type OfferedCommand } from '../../core/commands/menu-plan.js';
import { keysOf, type Shortcuts } from '../../core/commands/shortcuts.js';
import { knownCommands } from '../../core/commands/known-commands.js';
import { menuTemplate, type MenuActs } from './menu-template.js';

export type AppMenu = {
  /** Shows what the window offers; the rest of the commands stand there greyed out. */
  readonly offer: (commands: readonly OfferedCommand[], shortcuts: Shortcuts) => void;
};

/**
 * The menu of the app, made of the same commands as palette and keys. Building takes some ms, so that it is built anew
 * only for other words or keys; what can be done now is switched on the items that are there.
 */
export function showMenu(acts: MenuActs): AppMenu {
  let shown = '';
  const offer: AppMenu['offer'] = (commands, shortcuts) => {
    const plans = menuPlan(commands, (id) => usualKey(id, shortcuts));
    const items = plans.flatMap(({ groups }) => groups.flat());
    const words = JSON.stringify(
      items.map(({ id, title, accelerator }) => [id, title, accelerator]),
    );
    if (words !== shown) {
      shown = words;
      Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(plans, acts)));
    }
    const menu = Menu.getApplicationMenu();
    for (const { id, isEnabled } of items) {
      const item: Item | null = menu?.getMenuItemById(id) ?? null;
      if (item !== null && item.enabled !== isEnabled) item.enabled = isEnabled;
    }
  };
  const first: readonly MenuItemConstructorOptions[] = menuTemplate([], acts);
  Menu.setApplicationMenu(Menu.buildFromTemplate([...first]));
  return { offer };
}

function usualKey(id: string, shortcuts: Shortcuts): string | null {
  const known = knownCommands.find((command) => command.id === id);
  return known === undefined ? null : (keysOf(known, shortcuts)[0] ?? null);
}

/** Opens a folder in the system's file manager; answers its error, or an empty string. */
export function showFolder(folder: string): Promise<string> {
  return shell.openPath(folder);
}
