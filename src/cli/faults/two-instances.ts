import type { AttemptSummary } from '../../core/history/attempt-summary.js';
import { withChild, type Word } from './child.js';
import type { Fault } from './fault.js';
import { withFolder, withStorage } from './places.js';

/**
 * Two processes on one data folder, as two machines on a synced one are: each starts, writes and grades
 * its half of `records` attempts at the same time, and a third reads them.
 */
export function twoInstances(records: number): Promise<Fault> {
  return withChild((child) =>
    withFolder(async (root) => {
      const half = { attempts: records / 2 };
      const both = await Promise.all([child(root, 'grade', half), child(root, 'grade', half)]);
      const words = both.flatMap((one) => [...one]);
      return withStorage(root, async ({ attempts }) => {
        const list = new Map((await attempts.list()).map((summary) => [summary.id, summary]));
        const problems = words.flatMap(([id, word]) => problemOf(id, word, list.get(id)));
        const there = words.length - problems.length;
        const worst = [`${there} of ${records} kept`, ...problems].join('; ');
        return {
          name: 'two instances on one folder',
          tries: records,
          lost: records - there,
          worst,
        };
      });
    }),
  );
}

/** In words that tell a lost file from a list that is behind, as the timing is another each time. */
function problemOf(
  id: string,
  { done }: Word,
  listed: AttemptSummary | undefined,
): readonly string[] {
  if (done !== 'graded') return [`${id}: its process ended when it was ${done}`];
  if (listed === undefined) return [`${id}: not listed`];
  return listed.result?.total === 100
    ? []
    : [`${id}: listed with ${listed.result?.total ?? 'no'} score`];
}
