import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { below, randomFrom } from '../../core/metrics/random.js';
import type { Fault } from './fault.js';
import { withFolder, withStorage } from './places.js';
import { gradedAttempt } from './sample.js';

/** A data folder with one graded attempt, and what its files hold. */
type Sound = {
  readonly root: string;
  readonly id: string;
  readonly files: ReadonlyMap<string, Buffer>;
};

type Damage = { readonly file: string; readonly bytes: Buffer; readonly where: string };

/** Every file cut at each of its hundredths; `step` 10 cuts at every tenth only. */
export function truncated(step: number): Promise<Fault> {
  return damaged('truncated at every hundredth', ({ files }) =>
    [...files].flatMap(([file, bytes]) =>
      Array.from({ length: 100 / step }, (_, n) => {
        const at = Math.floor((bytes.length * n * step) / 100);
        return { file, bytes: bytes.subarray(0, at), where: `${file} cut at ${at}` };
      }),
    ),
  );
}

/** Single bits flipped, spread over all files by a fixed seed. */
export function bitFlips(tries: number): Promise<Fault> {
  return damaged('single-bit flips', ({ files }) => {
    const random = randomFrom(42);
    const all = [...files];
    return Array.from({ length: tries }, () => {
      const [file, sound] = all[below(all.length, random)] ?? ['', Buffer.alloc(1)];
      const bytes = Buffer.from(sound);
      const at = below(bytes.length, random);
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << below(8, random)), at);
      return { file, bytes, where: `${file}, a bit of byte ${at}` };
    });
  });
}

/** Lost is each try that crashes, or shows another score than the sound files without a word. */
async function damaged(name: string, damages: (sound: Sound) => readonly Damage[]): Promise<Fault> {
  return withFolder(async (root) => {
    const sound = await soundFolder(root);
    const problems: string[] = [];
    const all = damages(sound);
    for (const [n, { file, bytes, where }] of all.entries()) {
      await writeFile(join(root, file), bytes);
      // Without the index, every score is computed anew from what is damaged.
      if (n % 2 === 0 && file !== 'index.json') await rm(join(root, 'index.json'));
      const problem = await problemOf(sound);
      if (problem !== null) problems.push(`${where}: ${problem}`);
      await restore(sound);
    }
    const worst = problems[0] ?? 'no crash, no wrong score in silence';
    return { name, tries: all.length, lost: problems.length, worst };
  });
}

async function soundFolder(root: string): Promise<Sound> {
  const id = await withStorage(root, async (storage) => {
    await storage.settings.update((settings) => ({ ...settings, theme: 'dark' }));
    return gradedAttempt(storage);
  });
  const names = await readdir(root, { recursive: true, withFileTypes: true });
  const files = new Map<string, Buffer>();
  for (const entry of names.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(root.length + 1), await readFile(path));
  }
  const sound = { root, id, files };
  const problem = await problemOf(sound);
  if (problem !== null) throw new Error(`the sound folder is not sound: ${problem}`);
  return sound;
}

/** What a person would see of the damage, where that is wrong. */
async function problemOf({ root, id }: Sound): Promise<string | null> {
  try {
    return await withStorage(root, async ({ attempts, notices }) => {
      const summary = (await attempts.list()).find((one) => one.id === id);
      const review = await attempts.review(id);
      const isTold = notices().length > 0 || !review.ok || review.value.changed.length > 0;
      if (isTold || summary?.result?.total === 75) return null;
      return `shows ${summary?.result?.total ?? 'no score'} and says nothing`;
    });
  } catch (error) {
    return `crashed: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Also what was moved to quarantine comes back, for the next try. */
async function restore({ root, files }: Sound): Promise<void> {
  await rm(join(root, 'quarantine'), { recursive: true, force: true });
  for (const [file, bytes] of files) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), bytes);
  }
}
