import { app, powerMonitor, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import { dispatchTo } from './dispatch/dispatch-call.js';
import { dataCheckDialog } from './window/data-check-dialog.js';
import { promptsFolder } from './paths/app-files.js';
import { appHandlers } from './handlers/app.js';
import { attemptHandlers } from './handlers/attempt.js';
import { boardHandlers } from './handlers/board.js';
import { codeHandlers } from './handlers/code.js';
import { dataHandlers } from './handlers/data.js';
import { glossaryHandlers } from './handlers/glossary.js';
import { gradeHandlers } from './handlers/grade.js';
import { libraryHandlers } from './handlers/library.js';
import { modelHandlers } from './handlers/model.js';
import { packHandlers } from './handlers/pack.js';
import { reviewHandlers } from './handlers/review.js';
import { secretHandlers } from './handlers/secret.js';
import { trashHandlers } from './handlers/trash.js';
import type { DispatchCall } from './dispatch/serve-calls.js';
import { setMenu } from './window/app-menu.js';
import { lazy } from './async/lazy.js';
import { reloadAfterCrash } from './window/crash-recovery.js';
import type { Services } from './handlers/services.js';
import { dataFolder } from './storage/data-folder/data-folder.js';
import { writeWindowState } from './storage/data-folder/first-paint.js';
import { openStorage } from './storage/storage.js';
import { stateOf } from './window/main-window.js';

type Start = Pick<Services, 'window' | 'announce' | 'answerClosing' | 'place'> & {
  readonly devServer: string | null;
};

/** What answers the window's calls; heavy parts are loaded at their first use. */
export function startServing({ window, announce, place, devServer, answerClosing }: Start): {
  readonly answer: DispatchCall;
  readonly close: () => Promise<void>;
} {
  const dataDir = place.dir;
  const storage = openStorage(dataDir, Date.now, (error) => console.error('[storage]', error));
  const secrets = lazy(async () => {
    const { openSecrets } = await import('./services/secrets.js');
    const { systemKeyring: systemKeyring } = await import('./services/system-keyring.js');
    const file = join(app.getPath('userData'), 'keys.json');
    return openSecrets({ file, vault: systemKeyring, env: process.env });
  });
  const model = lazy(async () =>
    (await import('./services/model-service.js')).modelService({ storage, secrets }),
  );
  const encoder = lazy(async () => (await import('./services/app-encoder.js')).appEncoder());
  const grader = lazy(async () => {
    const { gradeService } = await import('./services/grade-service.js');
    return gradeService(model, (await encoder()).encoder);
  });
  const services: Services = {
    window,
    announce,
    place,
    storage,
    showDataCheck: dataCheckDialog(window, storage),
    answerClosing,
    bank: lazy(async () => {
      const { compiledFolder, openBank } = await import('./prompts/bank/compiled-bank.js');
      const { bankWithPacks } = await import('./prompts/bank/bank-with-packs.js');
      const { openPacks } = await import('./storage/stores/pack-store.js');
      const own = openBank(promptsFolder(), join(import.meta.dirname, compiledFolder));
      // Not the storage's, which opens later than the first list is wanted.
      const { packs } = dataFolder(dataDir);
      return bankWithPacks(own, openPacks(packs).list, packs);
    }),
    grade: async (...asked) => (await grader())(...asked),
    readAhead: async (attemptId) => {
      const { sawChange } = await encoder();
      sawChange(async () => {
        const opened = await (await storage).attempts.open(attemptId);
        return opened.ok ? opened.value.state : null;
      });
    },
    model,
    secrets,
    interviewer: lazy(async () => {
      const { offlineInterviewer } = await import('./interviewer/offline-interviewer.js');
      return offlineInterviewer;
    }),
  };
  const answer = dispatchTo(
    {
      ...appHandlers(services),
      ...libraryHandlers(services),
      ...glossaryHandlers(services),
      ...packHandlers(services),
      ...attemptHandlers(services),
      ...trashHandlers(services),
      ...dataHandlers(services),
      ...gradeHandlers(services),
      ...codeHandlers(services),
      ...modelHandlers(services),
      ...secretHandlers(services),
      ...reviewHandlers(services),
      ...boardHandlers(services),
    },
    dataDir,
  );
  readBankAhead(services.bank);
  reloadAfterCrash(window, Date.now);
  powerMonitor.on('suspend', () => announce('power:suspended', undefined));
  powerMonitor.on('resume', () => announce('power:resumed', undefined));
  setMenu(dataDir, devServer !== null, () => void services.showDataCheck());
  return { answer, close: () => saveLast(window, dataDir, storage) };
}

/** Reads the list of prompts, which the page asks for first of all. Where this fails, the page's own call says why. */
function readBankAhead(bank: Services['bank']): void {
  bank()
    .then(({ list }) => list())
    .catch(() => undefined);
}

async function saveLast(
  window: BrowserWindow,
  dataDir: string,
  storage: Services['storage'],
): Promise<void> {
  try {
    // First what takes no time: a backup that is under way may take longer than the window waits.
    await writeWindowState(dataFolder(dataDir), stateOf(window));
    await (await storage).close();
  } catch (error) {
    console.error('[close]', error); // the window goes all the same
  }
}
