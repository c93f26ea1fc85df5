import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const name = 'in-use.json';

/** Says that this process works on a data folder, until the answered function is called. For `data:check`. */
export function markInUse(root: string): () => void {
  const path = join(root, name);
  try {
    writeFileSync(path, JSON.stringify({ pid: process.pid }));
  } catch {
    return () => undefined; // not writable: then nobody repairs it either
  }
  return () => rmSync(path, { force: true });
}

/** The process that works on the folder; null where there is none, also after a crash. */
export function userOf(root: string): number | null {
  try {
    const { pid } = JSON.parse(readFileSync(join(root, name), 'utf8')) as { pid?: unknown };
    return typeof pid === 'number' && pid !== process.pid && isAlive(pid) ? pid : null;
  } catch {
    return null; // absent or broken
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
