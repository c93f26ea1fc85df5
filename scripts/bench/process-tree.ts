import { readdirSync, readFileSync } from 'node:fs';

/** A process and all that descend from it. Page: man 5 proc, /proc/pid/stat */
export function withProcessTree(root: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = readOrEmpty(`/proc/${name}/stat`);
    // The command in parentheses may hold spaces; the parent is the second field after it.
    const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const tree = [root];
  for (const pid of tree) {
    for (const [child, parent] of parents) if (parent === pid) tree.push(child);
  }
  return tree;
}

/** Proportional set size of a process tree in MB: shared pages are counted once among their users. */
export function pssMb(root: number): number {
  const kb = withProcessTree(root).map((pid) => {
    const line = /^Pss:\s+(\d+) kB/m.exec(readOrEmpty(`/proc/${String(pid)}/smaps_rollup`));
    return Number(line?.[1] ?? 0);
  });
  return kb.reduce((sum, value) => sum + value, 0) / 1024;
}

/** Processes end while we look at them; one that is gone reads as empty. */
function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
