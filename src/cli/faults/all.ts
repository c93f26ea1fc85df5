import { clockJumps } from './clocks.js';
import { damagedList } from './damaged-list.js';
import { bitFlips, truncated } from './damage.js';
import type { Fault, Skipped } from './fault.js';
import { fullDisk } from './full-disk.js';
import { hostileFolder } from './hostile-folder.js';
import { killed } from './kills.js';
import { caselessDisk, noexecDisk } from './odd-disks.js';
import { oddFiles } from './odd-files.js';
import { randomActions } from './random-actions.js';
import { readOnly } from './read-only.js';
import { scheduleDamaged, scheduleKilled } from './schedule-faults.js';
import { twoInstances } from './two-instances.js';

/** How often each fault is made. */
type Counts = {
  readonly autosaveKills: number;
  readonly submitKills: number;
  readonly gradeKills: number;
  readonly settleKills: number;
  readonly compactKills: number;
  readonly scheduleKills: number;
  /** A file is cut at every so many hundredths of its length. */
  readonly cutStep: number;
  readonly bitFlips: number;
  readonly attempts: number;
  readonly fullDisks: number;
  readonly records: number;
  readonly sequences: number;
  readonly hostileFolders: number;
};

export const fullCounts: Counts = {
  autosaveKills: 200,
  submitKills: 100,
  gradeKills: 100,
  settleKills: 100,
  compactKills: 50,
  scheduleKills: 60,
  cutStep: 1,
  bitFlips: 1000,
  attempts: 10_000,
  fullDisks: 20,
  records: 600,
  sequences: 300,
  hostileFolders: 300,
};

/** A slice for every day. */
export const fewCounts: Counts = {
  autosaveKills: 6,
  submitKills: 6,
  gradeKills: 6,
  settleKills: 6,
  compactKills: 6,
  scheduleKills: 4,
  cutStep: 20,
  bitFlips: 80,
  attempts: 60,
  fullDisks: 2,
  records: 20,
  sequences: 15,
  hostileFolders: 20,
};

/** Every fault that storage is put to without a window. */
export function storageFaults(
  counts: Counts,
): Readonly<Record<string, () => Promise<Fault | Skipped>>> {
  return {
    'killed in autosave': () => killed('autosave', counts.autosaveKills),
    'killed in submit': () => killed('submit', counts.submitKills),
    'killed in saving a grade': () => killed('grade', counts.gradeKills),
    'killed in settling': () => killed('settle', counts.settleKills),
    'killed in compaction': () => killed('compact', counts.compactKills),
    'killed in flash answers': () => scheduleKilled(counts.scheduleKills),
    'schedule damaged': () => scheduleDamaged(counts.cutStep, counts.bitFlips / 10),
    'files cut off': () => truncated(counts.cutStep),
    'flipped bits': () => bitFlips(counts.bitFlips),
    'every third attempt damaged': () => damagedList(counts.attempts),
    'odd files': oddFiles,
    'a full disk': () => fullDisk(counts.fullDisks),
    'a read-only folder': readOnly,
    'a noexec disk': noexecDisk,
    'a case-insensitive disk': caselessDisk,
    'two instances': () => twoInstances(counts.records),
    'clock jumps': clockJumps,
    'hostile folders': () => hostileFolder(counts.hostileFolders),
    'random actions': () => randomActions(counts.sequences),
  };
}
