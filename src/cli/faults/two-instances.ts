import { withChild } from './child.js';
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
      const ids = both.flatMap((words) => [...words.keys()]);
      return withStorage(root, async ({ attempts }) => {
        const graded = (await attempts.list()).filter(({ result }) => result?.total === 100);
        const kept = new Set(graded.map(({ id }) => id));
        const there = ids.filter((id) => kept.has(id)).length;
        const worst = `${there} of ${records} kept`;
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
