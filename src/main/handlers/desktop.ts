import { app, shell } from 'electron';
import { join } from 'node:path';
import { fail, ok } from '../../core/result.js';
import type { Reply } from '../../ipc/contract.js';
import { singleFlight } from '../async/single-flight.js';
import type { Handlers } from '../dispatch/dispatch-call.js';
import { promptsFolder, sampleFolder } from '../paths/app-files.js';
import { notifyUnseen } from '../window/notify.js';
import type { Services } from './services.js';
import type { AnsweredPaths } from './answered-paths.js';

type Names =
  | 'desktop:commands'
  | 'desktop:notify'
  | 'desktop:has-screen-reader'
  | 'desktop:show-file'
  | 'desktop:show-attempt'
  | 'desktop:add-pack'
  | 'sample:open'
  | 'settings:trouble'
  | 'settings:open-file'
  | 'settings:replace-wrong';

/** The desktop around the window: menus, notifications, folders, the settings file, and what was dropped in. */
export function desktopHandlers(
  services: Services,
  answered: AnsweredPaths,
): Pick<Handlers, Names> {
  const { window, storage, bank, foreign, grade, announce, menu } = services;
  // Asked for twice, the second would take the first for one that was cut short.
  const sample = singleFlight(async (): Promise<Reply<'sample:open'>> => {
    const { openSample } = await import('../services/sample-attempt.js');
    const opened = await openSample({
      attempts: (await storage).attempts,
      prompt: async (id) => (await bank()).prompt(id),
      foreign,
      grade,
      sample: sampleFolder(),
      prompts: promptsFolder(),
    });
    if (!opened.ok) return opened;
    if (opened.value.isNew) announce('attempts:changed', undefined);
    return ok({ attemptId: opened.value.attemptId });
  });
  return {
    'desktop:commands': async (commands) => {
      menu.offer(commands, (await storage).settings.data().shortcuts);
      return ok(undefined);
    },
    'desktop:notify': async ({ title, body }) => {
      const isWanted = (await storage).settings.data().hasNotifications;
      return ok({ isShown: isWanted && notifyUnseen(window, title, body) });
    },
    'desktop:has-screen-reader': () => ok(app.accessibilitySupportEnabled),
    'desktop:show-file': ({ path }) => {
      if (!answered.has(path)) {
        return fail({ kind: 'bad-request', detail: 'only files that Hotseat wrote are shown' });
      }
      shell.showItemInFolder(path);
      return ok(undefined);
    },
    'desktop:show-attempt': async ({ attemptId }) => {
      const { folder, attempts } = await storage;
      if (!(await attempts.list()).some(({ id }) => id === attemptId)) {
        return fail({ kind: 'not-found', what: 'attempt', id: attemptId });
      }
      shell.showItemInFolder(join(folder.attempts, attemptId));
      return ok(undefined);
    },
    'desktop:add-pack': async ({ name, bytes }) => {
      const { packLimits, unreadable, mb } = await import('../prompts/packs/pack-files.js');
      const { readPackZip } = await import('../prompts/packs/pack-zip.js');
      const { addPack } = await import('../services/add-pack.js');
      const read =
        bytes.byteLength > packLimits.zipBytes
          ? unreadable(`it is larger than ${mb(packLimits.zipBytes)}`)
          : await readPackZip(Buffer.from(bytes));
      const parts = { packs: (await storage).packs, bank: await bank(), foreign };
      return addPack(parts, name, read);
    },
    'sample:open': sample.run,
    'settings:trouble': async () => ok(await (await storage).settings.trouble()),
    'settings:open-file': async () => {
      const path = await (await storage).settings.prepare();
      // Where no program takes it, its folder leads on.
      if ((await shell.openPath(path)) !== '') shell.showItemInFolder(path);
      return ok({ path });
    },
    'settings:replace-wrong': async () => {
      const { settings } = await storage;
      await settings.replaceWrong();
      return ok(settings.data());
    },
  };
}
