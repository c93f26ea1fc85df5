import { link, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathsBelow } from '../../main/files/read-if-exists.js';
import { dataFolder } from '../../main/storage/data-folder/data-folder.js';
import type { Fault } from './fault.js';
import { withFolder, withStorage } from './places.js';
import { gradedAttempt } from './sample.js';

type Damage = (attempt: string) => Promise<void>;

/** The file is one of its own first: all attempts share the files of one. */
const put = async (path: string, data: string | Buffer): Promise<void> => {
  await rm(path, { recursive: true, force: true });
  await writeFile(path, data);
};

const damages: Readonly<Record<string, Damage>> = {
  'half a prompt': async (attempt) => {
    const path = join(attempt, 'prompt.json');
    await put(path, await readFile(path));
    await truncate(path, 500);
  },
  'no prompt': (attempt) => rm(join(attempt, 'prompt.json')),
  'a folder for a prompt': async (attempt) => {
    await rm(join(attempt, 'prompt.json'));
    await mkdir(join(attempt, 'prompt.json'));
  },
  'a prompt of NULs': (attempt) => put(join(attempt, 'prompt.json'), Buffer.alloc(900)),
  'no journal, no manifest': async (attempt) => {
    await rm(join(attempt, 'journal.log.gz'));
    await rm(join(attempt, 'manifest.json'));
  },
  'a journal of nothing, no manifest': async (attempt) => {
    await put(join(attempt, 'journal.log.gz'), '');
    await rm(join(attempt, 'manifest.json'));
  },
  'a grade that is none': (attempt) => put(join(attempt, 'grades', 'g1.json'), '{'),
  'a file for the grades': (attempt) => put(join(attempt, 'grades'), 'x'),
  'settlements that are none': (attempt) => put(join(attempt, 'settled.json'), '{'),
  'a folder for the settlements': async (attempt) => {
    await rm(join(attempt, 'settled.json'));
    await mkdir(join(attempt, 'settled.json'));
  },
  'another score': async (attempt) => {
    const path = join(attempt, 'grades', 'g1.json');
    await put(path, (await readFile(path, 'utf8')).replace('"not-met"', '"met"'));
  },
};

/**
 * Very many attempts, every third one damaged, and no index. The list opens. Lost is each sound attempt that is not in it
 * with its score, and each damaged one that is neither there as it was nor named to the person, or of which a file is gone.
 */
export function damagedList(attempts: number): Promise<Fault> {
  return withFolder(async (root) => {
    const { ids, filesOf } = await filled(root, attempts);
    await rm(join(root, 'index.json'), { force: true });
    const { list, told } = await withStorage(root, async (storage) => {
      const listed = await storage.attempts.list();
      const notices = storage.notices().map(({ text }) => text);
      return { list: new Map(listed.map((one) => [one.id, one])), told: notices.join('\n') };
    });
    const kept = await filesKept(root);
    const lost = ids.filter(
      (id) =>
        (list.get(id)?.result?.total !== 75 && !told.includes(id)) ||
        (kept.get(id) ?? 0) < (filesOf.get(id) ?? 0),
    );
    const damaged = filesOf.size;
    const worst =
      lost.length === 0
        ? `${list.size} listed, ${damaged} damaged ones told or as they were`
        : `${lost[0] ?? ''} is neither listed nor told, or lost a file`;
    return { name: 'every third attempt damaged', tries: attempts, lost: lost.length, worst };
  });
}

/** Copies of one graded attempt; `filesOf` counts what each damaged one was left with. */
async function filled(
  root: string,
  attempts: number,
): Promise<{ readonly ids: readonly string[]; readonly filesOf: ReadonlyMap<string, number> }> {
  const first = await withStorage(root, gradedAttempt);
  const folder = dataFolder(root).attempts;
  const paths = (await readdir(join(folder, first), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, first).length + 1));
  const how = Object.values(damages);
  const ids = [first];
  const filesOf = new Map<string, number>();
  for (let n = 1; n < attempts; n += 1) {
    const id = `20260101-000000-${n.toString(16).padStart(8, '0')}`;
    ids.push(id);
    for (const path of paths) {
      await mkdir(dirname(join(folder, id, path)), { recursive: true });
      await link(join(folder, first, path), join(folder, id, path));
    }
    if (n % 3 !== 2) continue;
    await how[((n - 2) / 3) % how.length]?.(join(folder, id));
    filesOf.set(id, (await pathsBelow(join(folder, id))).length);
  }
  return { ids, filesOf };
}

/** How much is left of each attempt, in its place or in quarantine. */
async function filesKept(root: string): Promise<ReadonlyMap<string, number>> {
  const { attempts, quarantine } = dataFolder(root);
  const kept = new Map<string, number>();
  for (const place of [attempts, quarantine]) {
    for (const name of await readdir(place).catch(() => [])) {
      const id = /\d{8}-\d{6}-[0-9a-f]{8}$/.exec(name)?.[0] ?? name;
      kept.set(id, (kept.get(id) ?? 0) + (await pathsBelow(join(place, name))).length);
    }
  }
  return kept;
}
