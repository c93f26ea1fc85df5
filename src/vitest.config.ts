import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** They fill disks and leave stores open: what such a store does a minute later must not end in another file's tests. */
const apart = 'src/cli/faults/**/*.test.ts';

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
          // Files share a process: each in its own spends three quarters of its time on loading the same modules.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: [apart] } },
    ],
  },
});
