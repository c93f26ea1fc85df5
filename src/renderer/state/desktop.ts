import { on } from '../bridge.js';
import { showToast } from '../ui/overlays/toast.js';
import { isInRoom } from './attempt/attempt-commands.js';
import { followMenu } from './commands/menu.js';
import { goTo } from './navigation.js';
import { followSettingsFile } from './settings/settings.js';

/** Follows what the desktop around the window has to say: its menu, its list of attempts, an editor with the settings. */
export function followDesktop(): void {
  followMenu();
  followSettingsFile(({ path, isInForce, problems: [first] }) => {
    const place =
      first === undefined
        ? path
        : `Line ${String(first.line)}, column ${String(first.column)}: ${first.words}`;
    showToast({
      title: isInForce
        ? 'Settings taken over, but not all of them work'
        : 'The settings file has a mistake; your earlier settings apply',
      description: place,
      ...(isInRoom() ? {} : { action: { title: 'Show', run: () => goTo({ kind: 'settings' }) } }),
    });
  });
  on('attempt:chosen', ({ attemptId }) => {
    if (isInRoom()) showToast({ title: 'Leave the interview first; the report can wait.' });
    else goTo({ kind: 'review', attemptId });
  });
}
