import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault, Skipped } from './fault.js';
import { canMount, noMount, withDisk, withStorage } from './places.js';
import { start, typed, valueOf } from './sample.js';

const name = 'full disk (tmpfs)';
const insert = 'x'.repeat(3000);

/**
 * Fills a small disk under an attempt, again and again. Lost is each write that was acknowledged and is not
 * there, each that was refused and changed the old version, and each that fails once there is room.
 */
export async function fullDisk(tries: number): Promise<Fault | Skipped> {
  if (!canMount) return { name, skipped: noMount };
  const problems: string[] = [];
  for (let n = 0; n < tries; n += 1) {
    const problem = await withDisk('512k', (disk) => filled(disk, 300_000 + n * 997));
    if (problem !== null) problems.push(problem);
  }
  const worst = problems[0] ?? 'refused, the old version whole, and saved once there was room';
  return { name, tries, lost: problems.length, worst };
}

async function filled(disk: string, bytes: number): Promise<string | null> {
  return withStorage(disk, async (storage) => {
    const { attempts, settings } = storage;
    const id = await start(storage);
    await settings.update((now) => ({ ...now, level: 'mid' }));
    const write = (seq: number): Promise<boolean> =>
      attempts.append(id, seq, [typed(insert, seq)]).then(
        (reply) => reply.ok,
        () => false,
      );
    await fill(disk, bytes);
    let seq = 1;
    while (seq < 1000 && (await write(seq))) seq += 1;
    if (seq === 1000) return 'the disk was never full';
    if (await write(seq)) return 'a full disk took a write';

    await fill(disk, 500_000).catch(() => undefined);
    const setTo = settings.update((now) => ({ ...now, level: 'staff' }));
    if (await setTo.then(() => true).catch(() => false)) return 'a full disk took settings';
    const text = await readFile(join(disk, 'settings.json'), 'utf8');
    if (!text.includes('"mid"')) return 'the old settings are gone';
    const seen = await withStorage(disk, async (other) => valueOf(await other.attempts.open(id)));
    if (seen.nextSeq !== seq) return `${seen.nextSeq} events on the disk, ${seq} acknowledged`;
    const submitting = attempts.submit(id).then(() => true);
    if (await submitting.catch(() => false)) return 'a full disk took a submission';

    await rm(join(disk, 'filler'));
    const { state } = valueOf(await attempts.submit(id));
    const { length } = state.texts['design']?.text ?? '';
    return length === (seq - 1) * insert.length ? null : `${length} characters were submitted`;
  });
}

async function fill(disk: string, bytes: number): Promise<void> {
  await writeFile(join(disk, 'filler'), Buffer.alloc(bytes));
}
