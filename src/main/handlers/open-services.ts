import { app } from 'electron';
import { join } from 'node:path';
import { lazy } from '../async/lazy.js';
import { promptsFolder } from '../paths/app-files.js';
import type { PackBank } from '../prompts/bank/bank-with-packs.js';
import type { Secrets } from '../services/secrets.js';
import { dataFolder } from '../storage/data-folder/data-folder.js';
import { openStorage } from '../storage/storage.js';
import { dataCheckDialog } from '../window/data-check-dialog.js';
import type { Services } from './services.js';

/** What the app's start hands to the services. */
export type Surroundings = Pick<Services, 'window' | 'announce' | 'answerClosing' | 'place'>;

/** Makes what handlers work with; heavy parts are loaded at their first use. */
export function openServices({ window, announce, answerClosing, place }: Surroundings): Services {
  const storage = openStorage(place.dir, Date.now, (error) => console.error('[storage]', error));
  const secrets = lazy(loadSecrets);
  const model = lazy(async () =>
    (await import('../services/model-service.js')).modelService({ storage, secrets }),
  );
  const grader = lazy(async () => {
    const { gradeService } = await import('../services/grade-service.js');
    return gradeService(model);
  });
  return {
    window,
    announce,
    answerClosing,
    place,
    storage,
    showDataCheck: dataCheckDialog(window, storage),
    bank: lazy(() => loadBank(place.dir)),
    grade: async (...asked) => (await grader())(...asked),
    model,
    secrets,
    interviewer: lazy(async () => {
      const { offlineInterviewer } = await import('../interviewer/offline-interviewer.js');
      return offlineInterviewer;
    }),
  };
}

async function loadSecrets(): Promise<Secrets> {
  const { openSecrets } = await import('../services/secrets.js');
  const { systemKeyring } = await import('../services/system-keyring.js');
  const file = join(app.getPath('userData'), 'keys.json');
  return openSecrets({ file, keyring: systemKeyring, env: process.env });
}

async function loadBank(dataDir: string): Promise<PackBank> {
  const { compiledFolder, openBank } = await import('../prompts/bank/compiled-bank.js');
  const { bankWithPacks } = await import('../prompts/bank/bank-with-packs.js');
  const { openPacks } = await import('../storage/stores/pack-store.js');
  const own = openBank(promptsFolder(), join(import.meta.dirname, compiledFolder));
  // Not the storage's, which opens later than the first list is wanted.
  const folder = dataFolder(dataDir);
  return bankWithPacks(own, openPacks(folder).list, folder.packs);
}
