import { z } from 'zod';
import { exportIndexSchema } from './export-index.js';
import { historyFileSchema } from './history-file.js';

/** The shapes of files that other programs may read or write, as JSON Schema by the name of its file. */
export const publishedSchemas = (): Readonly<Record<string, unknown>> => ({
  'hotseat-history.schema.json': titled('The history of a Hotseat library', historyFileSchema),
  'hotseat-export.schema.json': titled('What a Hotseat export holds', exportIndexSchema),
});

const titled = (title: string, schema: z.ZodType): unknown => ({
  title,
  ...z.toJSONSchema(schema),
});
