import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';

const settledMs = 120;

/**
 * Calls when something happens to a file, once it has settled: editors write a new one and rename it. Answers how to
 * stop. Where the system cannot watch (some network folders), whoever comes back to the window is asked for.
 */
export function watchFile(path: string, onChange: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const watcher = watch(dirname(path), { persistent: false }, (_kind, name) => {
      if (name !== null && name !== basename(path)) return;
      clearTimeout(timer);
      timer = setTimeout(onChange, settledMs);
    });
    watcher.on('error', () => watcher.close());
    return () => {
      clearTimeout(timer);
      watcher.close();
    };
  } catch {
    return () => undefined;
  }
}
