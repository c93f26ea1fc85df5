/**
 * What clears up after each test; `src/vitest.setup.ts` calls them. In a file of its own: most files of tests have no
 * folder, and to load storage before each takes longer than most of them.
 */
export const clearings = new Set<() => Promise<void>>();
