import { z } from 'zod';
import { readPrivateJson, writePrivateJson } from './private-json.js';

/**
 * What a person agrees to for one server: that answers and their key go there, that what they say in an interview does while
 * they sit in it, that recordings of what they say do, and that its key lies on the disk.
 */
const consents = ['answers', 'interview', 'recordings', 'stored-key'] as const;

export type Consent = (typeof consents)[number];

/** By the origin of the server. */
export type GivenConsents = Readonly<Record<string, readonly Consent[]>>;

const fileSchema = z.object({
  schema: z.literal(1),
  consents: z.record(z.string(), z.array(z.enum(consents))),
});

/** A file that cannot be read holds no consent: the person is asked again. */
export async function readConsents(path: string): Promise<GivenConsents> {
  return (await readPrivateJson(path, fileSchema))?.consents ?? {};
}

export const writeConsents = (path: string, given: GivenConsents): Promise<void> =>
  writePrivateJson(path, { schema: 1, consents: given });
