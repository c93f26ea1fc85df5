import { z } from 'zod';
import type { Migration } from '../stores/versioned-json.js';

const records = z.object({ selfTests: z.array(z.looseObject({})) });

/** Schema 2 names the test. What it was before is not known, so that no record of schema 1 counts as one of today's. */
export const selfTestsMigrations: Readonly<Record<number, Migration>> = {
  1: (data) => {
    const parsed = records.safeParse(data);
    return {
      selfTests: parsed.success
        ? parsed.data.selfTests.map((record) => ({ ...record, test: '' }))
        : null,
    };
  },
};
