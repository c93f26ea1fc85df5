import { z } from 'zod';
import { fail, ok, type Result } from '../result.js';
import { attemptIdPattern, isAttemptFile } from './attempt-files.js';

/** The file that says what an export holds; without it a folder or zip is none. */
export const indexName = 'hotseat-export.json';
/** The answers to flash questions, in an export of everything. */
export const flashName = 'flash.log';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const mostAttempts = 50_000;
const mostFiles = 500;

/** What an export holds. Of each file the SHA-256, so that what was changed or cut on its way is found. */
export const exportIndexSchema = z.strictObject({
  format: z.literal('hotseat-export'),
  schema: z.literal(1),
  /** Milliseconds since 1970. */
  madeAtMs: z.number(),
  /** The version of Hotseat that made it. */
  madeBy: z.string().max(100),
  attempts: z
    .array(
      z.strictObject({
        /** The name of its folder beside this file. */
        id: z.string().regex(attemptIdPattern),
        title: z.string().max(500),
        /** The files that an import takes; all others are for reading. */
        files: z
          .record(z.string().refine(isAttemptFile), sha256)
          .refine((files) => Object.keys(files).length <= mostFiles),
      }),
    )
    .max(mostAttempts)
    .refine((attempts) => new Set(attempts.map(({ id }) => id)).size === attempts.length, {
      message: 'names an attempt twice',
    }),
  /** Of flash.log; null where it is not part of the export. */
  flash: sha256.nullable(),
});

export type ExportIndex = Readonly<z.infer<typeof exportIndexSchema>>;

/** The index in a text, or in a sentence's second half why there is none. */
export function parseExportIndex(text: string): Result<ExportIndex, string> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return fail('it is not JSON');
  }
  const parsed = exportIndexSchema.safeParse(data);
  if (parsed.success) return ok(parsed.data);
  if (isNewer(data)) return fail('a newer Hotseat made this export; update Hotseat to import it');
  const [issue] = parsed.error.issues;
  return fail(`it does not say what the export holds (${issue?.path.join('.') ?? ''})`);
}

const isNewer = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  'format' in data &&
  data.format === 'hotseat-export' &&
  'schema' in data &&
  typeof data.schema === 'number' &&
  data.schema > 1;
