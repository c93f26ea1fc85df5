import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compactName, journalName } from '../../main/storage/journal/compact-journal.js';
import { dataFolder } from '../../main/storage/data-folder/data-folder.js';
import { checkData, repairData } from '../../main/storage/check/check-data.js';
import type { Storage } from '../../main/storage/storage.js';
import type { AttemptSummary } from '../../core/history/attempt-summary.js';
import { withChild, type Word } from './child.js';
import type { Fault } from './fault.js';
import { withFolder, withStorage } from './places.js';
import { valueOf } from './sample.js';

const names = {
  autosave: 'SIGKILL in autosave (main’s storage in a child)',
  submit: 'SIGKILL in submit (main’s storage in a child)',
  grade: 'SIGKILL in saving a grade (main’s storage in a child)',
  settle: 'SIGKILL in settling criteria (main’s storage in a child)',
  compact: 'SIGKILL in compaction (main’s storage in a child)',
} as const;

/**
 * Kills a working process at ever other moments. Lost is each attempt of which something that was
 * acknowledged is not there, is damaged, or is moved aside.
 */
export function killed(mode: keyof typeof names, tries: number): Promise<Fault> {
  return withChild((child) =>
    withFolder(async (root) => {
      const acknowledged = new Map<string, Word>();
      for (let n = 0; n < tries; n += 1) {
        for (const [id, word] of await child(root, mode, { killAfterMs: (n * 37) % 150 })) {
          acknowledged.set(id, word);
        }
      }
      const halfway = mode === 'compact' ? await halfCompacted(dataFolder(root).attempts) : 0;
      return withStorage(root, async (storage) => {
        const problems = await problemsOf(storage, acknowledged);
        const changes = [...acknowledged.values()].reduce((sum, { count }) => sum + count, 0);
        const kept = `${acknowledged.size} attempts with ${changes} acknowledged changes`;
        const both = halfway === 0 ? '' : `, ${halfway} of them killed with both journals there`;
        const worst = problems[0] ?? `all of ${kept} there${both}`;
        // Fewer attempts than kills: the child did not work, and nothing was proved.
        const idle = Math.max(0, tries - acknowledged.size);
        return { name: names[mode], tries, lost: problems.length + idle, worst };
      });
    }),
  );
}

/** Attempts that hold a plain journal and something of the compact one. */
async function halfCompacted(attempts: string): Promise<number> {
  let count = 0;
  for (const id of await readdir(attempts)) {
    const names = await readdir(join(attempts, id));
    const hasCompact = names.some((name) => name.startsWith(compactName));
    if (hasCompact && names.includes(journalName)) count += 1;
  }
  return count;
}

async function problemsOf(
  storage: Storage,
  acknowledged: ReadonlyMap<string, Word>,
): Promise<readonly string[]> {
  const list = new Map((await storage.attempts.list()).map((summary) => [summary.id, summary]));
  const problems: string[] = [];
  for (const [id, word] of acknowledged) {
    const problem = await problemOf(storage, list.get(id), word);
    if (problem !== null) problems.push(`${id}: ${problem}`);
  }
  const moved = storage.notices().filter(({ kind }) => kind === 'quarantined');
  problems.push(...moved.map(({ text }) => text));
  const { root } = storage.folder;
  await repairData(root, Date.now);
  const { findings } = await checkData(root, Date.now);
  return [...problems, ...findings.map(({ path, detail }) => `${path}: ${detail}`)];
}

async function problemOf(
  { attempts }: Storage,
  summary: AttemptSummary | undefined,
  { done, count }: Word,
): Promise<string | null> {
  if (summary === undefined) return 'not listed';
  const settled = Number(/^settled-(\d+)$/.exec(done)?.[1] ?? 0);
  if ((summary.result?.settled?.count ?? 0) < settled) return `less than ${done} is listed`;
  if (done === 'graded' && (summary.result?.settled?.total ?? summary.result?.total) !== 100)
    return 'its grade is gone';
  if ((done === 'graded' || done === 'submitted') && !summary.isSubmitted) return 'not submitted';
  if (summary.isSubmitted) {
    const { length } = valueOf(await attempts.gradable(summary.id)).events;
    return length >= count ? null : `${length} events of ${count}`;
  }
  const { nextSeq } = valueOf(await attempts.open(summary.id));
  return nextSeq >= count ? null : `${nextSeq} events of ${count}`;
}
