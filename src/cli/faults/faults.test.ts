import { expect, test } from 'vitest';
import { fewCounts, storageFaults } from './all.js';

// A slice of `npm run test:faults`, which makes the same faults at their full counts.

for (const [name, make] of Object.entries(storageFaults(fewCounts))) {
  test(`${name}: nothing is lost`, { timeout: 120_000 }, async ({ skip }) => {
    const fault = await make();
    if ('skipped' in fault) return skip(fault.skipped);
    expect(fault).toMatchObject({ lost: 0 });
    expect(fault.tries).toBeGreaterThan(0);
  });
}
