import { readFile, stat } from 'node:fs/promises';
import { fail, ok } from '../../core/result.js';
import type { PackSummary } from '../../ipc/views.js';
import type { Handlers } from '../dispatch/dispatch-call.js';
import { chooseFolder, chooseSource } from '../window/file-dialogs.js';
import type { PackFiles } from '../prompts/packs/pack-files.js';
import type { Services } from './services.js';

type Names = 'pack:list' | 'pack:add' | 'pack:remove';
const zips = { name: 'Zip', extensions: ['zip'] };

/** Packs of prompts by others: checked whole, added whole, removed whole. */
export function packHandlers({ window, storage, bank, foreign }: Services): Pick<Handlers, Names> {
  async function list(): Promise<readonly PackSummary[]> {
    const packs = await (await storage).packs.list();
    const { prompts } = await (await bank()).list();
    return packs.map((pack) => ({
      ...pack,
      promptCount: prompts.filter((prompt) => prompt.pack === pack.name).length,
    }));
  }

  return {
    'pack:list': async () => ok(await list()),
    'pack:add': async ({ from }) => {
      const path =
        from === 'zip' ? await chooseSource(window, zips) : await chooseFolder(window, '');
      if (path === null) return fail({ kind: 'cancelled' });
      const read = await (from === 'zip' ? readZip(path) : readFolder(path));
      const { addPack } = await import('../services/add-pack.js');
      const parts = { packs: (await storage).packs, bank: await bank(), foreign };
      return addPack(parts, path, read);
    },
    'pack:remove': async ({ name }) => {
      const { packs } = await storage;
      if (!(await packs.list()).some((pack) => pack.name === name)) {
        return fail({ kind: 'not-found', what: 'pack', id: name });
      }
      await packs.remove(name);
      (await bank()).reload();
      return ok(undefined);
    },
  };
}

async function readZip(path: string): Promise<PackFiles> {
  const { packLimits, unreadable, mb } = await import('../prompts/packs/pack-files.js');
  if ((await stat(path)).size > packLimits.zipBytes) {
    return unreadable(`it is larger than ${mb(packLimits.zipBytes)}`);
  }
  const { readPackZip } = await import('../prompts/packs/pack-zip.js');
  return readPackZip(await readFile(path));
}

async function readFolder(path: string): Promise<PackFiles> {
  return (await import('../prompts/packs/pack-files.js')).readPackFolder(path);
}
