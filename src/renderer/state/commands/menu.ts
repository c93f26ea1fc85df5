import type { OfferedCommand } from '../../../core/commands/menu-plan.js';
import { call, on } from '../../bridge.js';
import { useSettings } from '../settings/settings.js';
import { allCommands, useCommands } from './commands.js';
import { isDialogOpen, isFreeNow } from './keys.js';

/** Keeps the app's menu in step with what can be done now, and runs what is chosen there. */
export function followMenu(): void {
  let told = '';
  let isDue = false;
  const tell = (): void => {
    isDue = false;
    const commands = offered();
    const words = JSON.stringify(commands);
    if (words === told) return;
    told = words;
    void call('desktop:commands', commands);
  };
  const tellSoon = (): void => {
    if (isDue) return;
    isDue = true;
    requestIdleCallback(tell, { timeout: 500 });
  };
  useCommands.subscribe(tellSoon);
  useSettings.subscribe(tellSoon);
  // Dialogs are hung under the body; while one is open the screen behind it cannot be worked.
  new MutationObserver(tellSoon).observe(document.body, { childList: true });
  on('menu:chosen', ({ id, isByKey }) => {
    const command = allCommands(useCommands.getState()).find((one) => one.id === id);
    if (command === undefined || isDialogOpen()) return;
    if (!isByKey || isFreeNow(command)) command.run();
  });
  tellSoon();
}

function offered(): OfferedCommand[] {
  if (isDialogOpen()) return [];
  const byId = new Map<string, OfferedCommand>();
  for (const { id, title, section, keys, isFieldKey } of allCommands(useCommands.getState())) {
    if (isFieldKey !== true && !byId.has(id))
      byId.set(id, { id, title, section, key: keys?.[0] ?? null });
  }
  return [...byId.values()];
}
