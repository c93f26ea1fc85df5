import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    environment: 'node',
    // One process for many files: each file in its own spends three quarters of its time on loading the same modules.
    isolate: false,
    // A busy machine stretches the slowest properties past the usual 5 s.
    testTimeout: 20_000,
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.{js,ts}'],
  },
});
