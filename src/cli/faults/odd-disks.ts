import { execFileSync } from 'node:child_process';
import { mkdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../core/result.js';
import { samplePrompt } from '../../core/grade/sample-prompt.fixture.js';
import { backUp } from '../../main/storage/backups/backups.js';
import { isSound } from '../../main/storage/check/check-report.js';
import type { Fault, Skipped } from './fault.js';
import { canMount, noMount, withFolder, withMount, withStorage } from './places.js';
import { choice, gradedAttempt, start, typed, valueOf } from './sample.js';

/** A data folder on a disk from which no program may be run. */
export async function noexecDisk(): Promise<Fault | Skipped> {
  const name = 'a noexec disk (tmpfs)';
  if (!canMount) return { name, skipped: noMount };
  const options = ['-t', 'tmpfs', '-o', 'size=8m,noexec,nosuid,nodev', 'tmpfs'];
  const problems = await withMount(options, worksOn);
  return faultOf(name, problems);
}

/**
 * A data folder on a disk that takes "A" for "a". Which kinds can be made depends on the kernel; where none can, it is
 * skipped, and says why each failed.
 */
export async function caselessDisk(): Promise<Fault | Skipped> {
  const name = 'a case-insensitive disk';
  if (!canMount) return { name, skipped: noMount };
  return withFolder(async (folder) => {
    const failed: string[] = [];
    for (const [kind, optionsIn] of Object.entries(caseless)) {
      const made = await madeWith(kind, () => optionsIn(join(folder, `${kind}.img`)));
      if (!made.ok) {
        failed.push(`${kind}: ${made.error}`);
        continue;
      }
      const problems = await withMount(made.value, async (disk) =>
        worksOn(await prepared(kind, disk)),
      );
      return faultOf(`${name} (${kind})`, problems);
    }
    return { name, skipped: `none can be made here (${failed.join('; ')})` };
  });
}

/** What mounts such a disk, once it has been tried; or why there is none. */
async function madeWith(
  kind: string,
  options: () => Promise<readonly string[]>,
): Promise<Result<readonly string[], string>> {
  try {
    const value = await options();
    await withMount(value, (disk) => prepared(kind, disk));
    return ok(value);
  } catch (error) {
    return fail(reasonOf(error));
  }
}

const caseless: Readonly<Record<string, (image: string) => Promise<readonly string[]>>> = {
  tmpfs: async () => ['-t', 'tmpfs', '-o', 'size=8m,casefold', 'tmpfs'],
  ext4: async (image) => {
    await imageOf(image, ['mkfs.ext4', '-q', '-O', 'casefold']);
    return ['-o', 'loop', image];
  },
  vfat: async (image) => {
    await imageOf(image, ['mkfs.vfat']);
    return ['-t', 'vfat', '-o', 'loop', image];
  },
};

async function imageOf(image: string, [program = '', ...args]: readonly string[]): Promise<void> {
  await writeFile(image, '');
  await truncate(image, 32 * 1024 * 1024);
  run(program, [...args, image]);
}

/** An empty folder on it that takes names in any case. */
async function prepared(kind: string, disk: string): Promise<string> {
  const folder = join(disk, 'Data');
  await mkdir(folder, { recursive: true });
  if (kind !== 'vfat') run('chattr', ['+F', folder]);
  await writeFile(join(folder, 'probe'), '');
  await rm(join(folder, 'PROBE')); // throws where the case counts
  return folder;
}

/** All that a data folder is for, once through. Answers what did not work. */
async function worksOn(root: string): Promise<readonly string[]> {
  const ids = await withStorage(root, async (storage) => {
    const { attempts, folder, settings, packs } = storage;
    const graded = await gradedAttempt(storage);
    const open = await start(storage);
    valueOf(await attempts.append(open, 1, [typed('before', 1)]));
    await settings.update((now) => ({ ...now, theme: 'dark' }));
    await packs.add({ name: 'mine', addedAtMs: 1 }, [{ path: 'coding/a.yaml', data: 'x' }]);
    await backUp(folder, Date.now());
    valueOf(await attempts.discard(graded));
    const [trashed] = await attempts.trashed();
    valueOf(await attempts.restore(trashed?.name ?? ''));
    return { graded, open };
  });
  await writeFile(join(root, 'attempts', ids.graded, 'prompt.json'), '{');
  return withStorage(root, async (storage) => {
    const { attempts, settings, packs } = storage;
    const repair = await storage.repair();
    const list = new Map((await attempts.list()).map((summary) => [summary.id, summary]));
    const opened = valueOf(await attempts.open(ids.open));
    const promises: Readonly<Record<string, boolean>> = {
      'it says that it cannot be written': storage.isWritable,
      'it cannot be repaired': isSound(repair),
      'the score is gone': list.get(ids.graded)?.result?.total === 75,
      'words are gone': opened.state.texts['design']?.text === 'before',
      'settings are gone': settings.data().theme === 'dark',
      'the pack is gone': (await packs.list()).length === 1,
      'a new attempt cannot be begun': (await attempts.start(samplePrompt, choice)).ok,
      'the folder is not sound': (await storage.check()).findings.length === 0,
    };
    return Object.entries(promises).flatMap(([problem, isKept]) => (isKept ? [] : [problem]));
  });
}

function faultOf(name: string, problems: readonly string[]): Fault {
  return { name, tries: 8, lost: problems.length, worst: problems.join(', ') || 'as anywhere' };
}

const run = (program: string, args: readonly string[]): void =>
  void execFileSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });

/** What the program itself said; Node's line before it repeats the command. */
function reasonOf(error: unknown): string {
  const [first = '', second] = (error instanceof Error ? error.message : String(error)).split('\n');
  return (second ?? first).trim();
}
