import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Notice } from '../../ipc/views.js';
import { openAt, tempFolder, valueOf } from './folder.fixture.js';
import { sampleGrade, samplePrompt } from './prompt.fixture.js';

// HOTSEAT_FLIPS=1000 for the long run.
const flips = Number(process.env['HOTSEAT_FLIPS'] ?? 120);
const choice = { mode: 'mock', level: 'senior', timeFactor: 1 } as const;

type Seen = { readonly total: number | null; readonly isTold: boolean };

/** A folder with one graded attempt, and its files. */
async function graded(): Promise<{ root: string; id: string; files: readonly string[] }> {
  const root = await tempFolder();
  const { attempts, close } = await openAt(root);
  const { attemptId: id } = valueOf(await attempts.start(samplePrompt, choice));
  const splice = { at: 0, remove: 0, insert: 'A cache, then a queue.' };
  valueOf(
    await attempts.append(id, 1, [{ kind: 'text-changed', atSec: 9, phaseId: 'design', splice }]),
  );
  valueOf(await attempts.submit(id));
  const grade = sampleGrade('g1', 'met', 5);
  const [first, ...others] = grade.verdicts;
  if (first === undefined) throw new Error('no verdicts');
  const half = { ...grade, verdicts: [{ ...first, verdict: 'not-met' as const }, ...others] };
  valueOf(await attempts.addGrade(id, half));
  await close();
  const names = await readdir(join(root, 'attempts', id), { recursive: true });
  const files = names
    .filter((name) => name.includes('.'))
    .map((name) => join(root, 'attempts', id, name));
  return { root, id, files: [...files, join(root, 'index.json')] };
}

/** What a person would see: the score in the list and in the review, and whether anything was said. */
async function see(root: string, id: string): Promise<Seen> {
  const { attempts, notices, close } = await openAt(root);
  const [summary] = await attempts.list();
  const review = await attempts.review(id);
  const said: readonly Notice[] = notices();
  const changed = review.ok ? review.value.changed : ['unreadable'];
  await close();
  return { total: summary?.result?.total ?? null, isTold: said.length > 0 || changed.length > 0 };
}

test('no single flipped bit and no cut shows a wrong score in silence', async () => {
  const { root, id, files } = await graded();
  const sound = await see(root, id);
  expect(sound).toEqual({ total: 75, isTold: false });
  const contents = await Promise.all(files.map((file) => readFile(file)));
  let random = 42;
  const below = (limit: number): number => {
    random = (random * 1103515245 + 12345) % 2147483648;
    return random % limit;
  };
  for (let n = 0; n < flips; n += 1) {
    const which = below(files.length);
    const file = files[which] ?? '';
    const bytes = Buffer.from(contents[which] ?? '');
    const at = below(bytes.length);
    const isCut = n % 4 === 3;
    if (!isCut) bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << below(8)), at);
    await writeFile(file, isCut ? bytes.subarray(0, at) : bytes);
    // Without the index, every score is computed anew from what is damaged.
    if (n % 2 === 0 && !file.endsWith('index.json')) await rm(join(root, 'index.json'));
    const seen = await see(root, id);
    const where = `${file} at ${at}`;
    if (seen.total !== sound.total) expect(seen, where).toMatchObject({ isTold: true });
    await restore(files, contents);
  }
}, 120_000);

/** Also what was moved to quarantine comes back, for the next round. */
async function restore(files: readonly string[], contents: readonly Buffer[]): Promise<void> {
  for (const [index, file] of files.entries()) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, contents[index] ?? '');
  }
}
