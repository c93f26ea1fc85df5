import { readFile, stat } from 'node:fs/promises';
import { fail, ok, type Result } from '../../core/result.js';
import type { AppError } from '../../ipc/errors.js';
import type { PackSummary, PromptProblem } from '../../ipc/views.js';
import type { ThreadError } from '../async/deadline-thread.js';
import type { Handlers } from '../dispatch/dispatch-call.js';
import { foreignErrorWords } from '../foreign/foreign-error-words.js';
import { chooseFolder, chooseSource } from '../window/file-dialogs.js';
import type { PackFiles } from '../prompts/packs/pack-files.js';
import { packNameOf } from '../prompts/packs/pack-name.js';
import type { Services } from './services.js';
import type { StoredFile } from '../storage/stores/pack-store.js';

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

  async function add(path: string, read: PackFiles): Promise<Result<PackSummary, AppError>> {
    const name = packNameOf(path);
    const { packs } = await storage;
    if ((await packs.list()).some((pack) => pack.name === name)) {
      return fail({ kind: 'pack-exists', name });
    }
    if (read.files.length === 0 && read.problems.length > 0) {
      return fail({ kind: 'bad-pack', path, problems: read.problems });
    }
    const { packCompiled } = await import('../prompts/bank/bank-with-packs.js');
    const { prompts } = await (await bank()).list();
    const pack = { files: read.files, known: prompts.map(({ id }) => id) };
    const asked = await (await foreign()).ask('pack:check', pack);
    const checked = asked.ok ? asked.value : fail([unread(asked.error)]);
    if (!checked.ok || read.problems.length > 0) {
      const problems = [...read.problems, ...(checked.ok ? [] : checked.error)];
      return fail({ kind: 'bad-pack', path, problems });
    }
    const bytesOf = new Map(read.files.map((file) => [file.path, file.bytes]));
    const files: readonly StoredFile[] = [
      ...checked.value.prompts.flatMap(({ file, kind, id }) => {
        const data = bytesOf.get(file);
        return data === undefined ? [] : [{ path: `${kind}/${id}.yaml`, data }];
      }),
      ...checked.value.compiled.map(({ name, data }) => ({
        path: `${packCompiled}/${name}`,
        data,
      })),
    ];
    const added = { name, addedAtMs: Date.now() };
    if (!(await packs.add(added, files))) return fail({ kind: 'pack-exists', name });
    (await bank()).reload();
    return ok({ ...added, promptCount: checked.value.prompts.length });
  }

  return {
    'pack:list': async () => ok(await list()),
    'pack:add': async ({ from }) => {
      const path =
        from === 'zip' ? await chooseSource(window, zips) : await chooseFolder(window, '');
      if (path === null) return fail({ kind: 'cancelled' });
      return add(path, await (from === 'zip' ? readZip(path) : readFolder(path)));
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

const unread = (error: ThreadError): PromptProblem => ({
  file: '',
  line: null,
  field: '',
  message: foreignErrorWords(error),
});

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
