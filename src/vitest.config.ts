import { existsSync, statfsSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** They fill disks and leave stores open: what such a store does a minute later must not end in another file's tests. */
const apart = 'src/cli/faults/**/*.test.ts';

/** Where Linux keeps files in memory. */
const inMemory = '/dev/shm';

/** Every save is synced, and a disk takes its time for that. Where there is little room, folders are where they usually are. */
function temporaryFolders(): Readonly<Record<string, string>> {
  if (!existsSync(inMemory)) return {};
  const { bavail, bsize } = statfsSync(inMemory);
  return bavail * bsize > 2 ** 31 ? { TMPDIR: inMemory } : {};
}

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    environment: 'node',
    setupFiles: ['src/vitest.setup.ts'],
    // As many as there are cores: vitest leaves one of two idle.
    maxWorkers: '100%',
    // A busy machine stretches the slowest properties past the usual 5 s.
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.{js,ts}'],
          exclude: [apart],
          env: temporaryFolders(),
          // Files share a process: each in its own spends three quarters of its time on loading the same modules.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: [apart] } },
    ],
  },
});
