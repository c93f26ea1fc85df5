import { z } from 'zod';
import { tableOf } from '../../../core/history/summary-columns.js';
import { summarySchema } from '../attempt-list/attempt-summary.js';
import type { Migration } from '../stores/versioned-json.js';

const summaries = z.object({ attempts: z.array(summarySchema) });

/** Schema 1 held whole summaries, a row each. */
export const indexMigrations: Readonly<Record<number, Migration>> = {
  1: (data) => {
    const parsed = summaries.safeParse(data);
    return { ...data, attempts: parsed.success ? tableOf(parsed.data.attempts) : null };
  },
};
