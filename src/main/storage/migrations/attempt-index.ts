import { z } from 'zod';
import { tableOf } from '../../../core/attempt-table.js';
import { summarySchema } from '../summary.js';
import type { Migration } from './migrate.js';

const summaries = z.object({ attempts: z.array(summarySchema) });

/** Schema 1 held whole summaries, a row each. */
export const indexMigrations: Readonly<Record<number, Migration>> = {
  1: (data) => {
    const parsed = summaries.safeParse(data);
    return { ...data, attempts: parsed.success ? tableOf(parsed.data.attempts) : null };
  },
};
