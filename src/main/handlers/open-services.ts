import { app, type BrowserWindow } from 'electron';
import { dirname, join } from 'node:path';
import { lazy } from '../async/lazy.js';
import { isThere } from '../files/read-if-exists.js';
import type { ForeignTexts } from '../foreign/foreign-texts.js';
import { packReader } from '../foreign/pack-reader.js';
import { foreignWorker, promptsFolder, searchWorker, trendWorker } from '../paths/app-files.js';
import type { DataPlace } from '../paths/data-location.js';
import type { PackBank } from '../prompts/bank/bank-with-packs.js';
import type { Consents } from '../services/consents.js';
import type { EnvironmentKey } from '../services/environment-key.js';
import type { Secrets } from '../services/secrets.js';
import { exportDesk } from '../exchange/out/export-desk.js';
import { dataFolder } from '../storage/data-folder/data-folder.js';
import { openStorage } from '../storage/storage.js';
import { dataCheckDialog } from '../window/data-check-dialog.js';
import type { Services } from './services.js';

/** What the app's start hands to the services. */
export type Surroundings = Pick<
  Services,
  | 'window'
  | 'announce'
  | 'menu'
  | 'answerClosing'
  | 'place'
  | 'relaunch'
  | 'takeLink'
  | 'microphone'
> & { readonly environmentKey: EnvironmentKey };

/** Makes what handlers work with; heavy parts are loaded at their first use. */
export function openServices({ environmentKey, ...surroundings }: Surroundings): Services {
  const { window, place } = surroundings;
  const storage = openStorage(
    place.dir,
    Date.now,
    (error) => console.error('[storage]', error),
    async (events) => {
      await (await schedule()).ask('keep-missing', events);
    },
  );
  const keysAreHome = bringKeysHome(place);
  const secrets = lazy(async () => {
    await keysAreHome;
    return loadSecrets(place, environmentKey);
  });
  const consents = lazy(() => loadConsents(window, place));
  const foreign = lazy(async () => {
    const { openForeignTexts } = await import('../foreign/foreign-texts.js');
    return openForeignTexts(foreignWorker());
  });
  const model = lazy(async () =>
    (await import('../services/model-service.js')).modelService({
      storage,
      secrets,
      consents,
      foreign,
    }),
  );
  const grader = lazy(async () => {
    const { gradeService } = await import('../services/grade-service.js');
    return gradeService(model, foreign);
  });
  const bank = lazy(() => loadBank(place.dir, foreign));
  const schedule = lazy(async () => {
    const { loadSchedule } = await import('../services/flash/load-flash.js');
    return loadSchedule(await storage, bank, surroundings.announce);
  });
  const drills = lazy(async () => {
    const { drillResults } = await import('../services/drill-results.js');
    return drillResults((await storage).attempts, foreign, promptsFolder());
  });
  return {
    ...surroundings,
    storage,
    showDataCheck: dataCheckDialog(window, storage),
    bank,
    foreign,
    grade: async (...asked) => (await grader())(...asked),
    flash: lazy(async () => {
      const { loadFlash } = await import('../services/flash/load-flash.js');
      const parts = { bank: await bank(), schedule: await schedule(), drills: await drills() };
      return loadFlash(await storage, parts, surroundings.announce);
    }),
    drills,
    schedule,
    trends: lazy(async () => {
      const { openTrendThread } = await import('../storage/trends/trend-thread.js');
      const { trendService } = await import('../services/trend-service.js');
      const { attempts, notify } = await storage;
      const thread = openTrendThread(trendWorker(), place.dir, (news) => {
        if (news.kind === 'notice') notify(news.notice);
        else surroundings.announce('trends:changed', undefined);
      });
      return trendService({ attempts, bank: await bank(), thread, nowMs: () => Date.now() });
    }),
    search: lazy(async () => {
      await storage; // which makes the folder, and mends what a kill left in it
      const { openSearchThread } = await import('../storage/search/search-thread.js');
      return openSearchThread(searchWorker(), place.dir, (progress) =>
        surroundings.announce('history:progress', progress),
      );
    }),
    model,
    consents,
    secrets,
    exports: exportDesk(),
  };
}

/** Before, they lay in the profile, which a data folder may bring along. */
async function bringKeysHome({ machineDir }: DataPlace): Promise<void> {
  const old = join(app.getPath('userData'), keysName);
  try {
    if (dirname(old) === machineDir || !(await isThere(old))) return;
    const { moveEncryptedKeys } = await import('../storage/stores/encrypted-keys.js');
    await moveEncryptedKeys(old, join(machineDir, keysName));
  } catch (error) {
    console.error('[keys]', error); // they are tried again at the next start
  }
}

const keysName = 'keys.json';

async function loadConsents(window: BrowserWindow, { machineDir }: DataPlace): Promise<Consents> {
  const { openConsents } = await import('../services/consents.js');
  const { consentWords } = await import('../window/consent-words.js');
  const { asksForConsent } = await import('../window/consent-dialog.js');
  const { systemKeyring } = await import('../services/system-keyring.js');
  return openConsents({
    file: join(machineDir, 'consents.json'),
    askPerson: (origin, missing) =>
      asksForConsent(window, consentWords(origin, missing, systemKeyring.hasKeyring())),
  });
}

async function loadSecrets({ machineDir }: DataPlace, env: EnvironmentKey): Promise<Secrets> {
  const { openSecrets } = await import('../services/secrets.js');
  const { systemKeyring } = await import('../services/system-keyring.js');
  return openSecrets({ file: join(machineDir, keysName), keyring: systemKeyring, env });
}

async function loadBank(dataDir: string, foreign: () => Promise<ForeignTexts>): Promise<PackBank> {
  const { compiledFolder, openBank } = await import('../prompts/bank/compiled-bank.js');
  const { bankWithPacks } = await import('../prompts/bank/bank-with-packs.js');
  const { openPacks } = await import('../storage/stores/pack-store.js');
  const own = openBank(promptsFolder(), join(import.meta.dirname, compiledFolder));
  // Not the storage's, which opens later than the first list is wanted.
  const folder = dataFolder(dataDir);
  return bankWithPacks(own, openPacks(folder).list, folder.packs, () => packReader(foreign));
}
