import { dirname } from 'node:path';
import { z } from 'zod';
import { textIfExists } from '../../files/read-if-exists.js';
import { writerIn } from '../../files/folder-writer.js';

/** What a person agrees to for one server: that answers and their key go there, and that its key lies on the disk. */
const consents = ['answers', 'stored-key'] as const;

export type Consent = (typeof consents)[number];

/** By the origin of the server. */
export type GivenConsents = Readonly<Record<string, readonly Consent[]>>;

const fileSchema = z.object({
  schema: z.literal(1),
  consents: z.record(z.string(), z.array(z.enum(consents))),
});

/** A file that cannot be read holds no consent: the person is asked again, and the next one replaces it. */
export async function readConsents(path: string): Promise<GivenConsents> {
  const text = await textIfExists(path);
  try {
    return text === null ? {} : fileSchema.parse(JSON.parse(text)).consents;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return {};
    throw error;
  }
}

export async function writeConsents(path: string, given: GivenConsents): Promise<void> {
  const folder = dirname(path);
  const writer = writerIn(folder);
  await writer.makeFolder(folder);
  await writer.makePrivate(folder);
  await writer.write(path, `${JSON.stringify({ schema: 1, consents: given }, null, 2)}\n`);
}
