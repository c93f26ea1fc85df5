import { expect, test } from 'vitest';
import { clockJumps } from './clocks.js';
import { bitFlips, truncated } from './damage.js';
import type { Fault, Skipped } from './fault.js';
import { fullDisk } from './full-disk.js';
import { killed } from './kills.js';
import { oddFiles } from './odd-files.js';
import { randomActions } from './random-actions.js';
import { readOnly } from './read-only.js';
import { twoInstances } from './two-instances.js';

// A slice of `npm run test:faults`, which makes the same faults at their full counts.

const faults: Readonly<Record<string, () => Promise<Fault | Skipped>>> = {
  'killed in autosave': () => killed('autosave', 6),
  'killed in submit': () => killed('submit', 6),
  'killed in saving a grade': () => killed('grade', 6),
  'files cut off': () => truncated(20),
  'flipped bits': () => bitFlips(80),
  'odd files': oddFiles,
  'a full disk': () => fullDisk(2),
  'a read-only folder': readOnly,
  'two instances': () => twoInstances(20),
  'clock jumps': clockJumps,
  'random actions': () => randomActions(15),
};

for (const [name, make] of Object.entries(faults)) {
  test(`${name}: nothing is lost`, { timeout: 120_000 }, async ({ skip }) => {
    const fault = await make();
    if ('skipped' in fault) return skip(fault.skipped);
    expect(fault).toMatchObject({ lost: 0 });
    expect(fault.tries).toBeGreaterThan(0);
  });
}
