import { z } from 'zod';
import { isDeviceName } from './device-name.js';

const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case');
const longest = 'has more than 80 characters';
const notKept = (schema: z.ZodString): z.ZodString =>
  schema
    .refine((one) => !isDeviceName(one), 'is a name that Windows keeps for a device')
    .refine((one) => one !== 'constructor', 'is a name that every object has');

// Short names, since they stand in nearly every line of the schemas of a prompt.
// Ids become the names of files and the keys of records.
export const id = notKept(name.max(80, longest));
/** A round is named by all that it asks. None comes out of a file: packs may hold no such id. */
export const promptId = notKept(
  name.max(1200).refine((one) => one.length <= 80 || one.startsWith('round-q1-'), longest),
);
export const text = z.string().trim().min(1);
/** Terms any of which will do. */
export const cueGroup = z.array(text).min(1);
/** Where a claim can be read. A person opens it, so no script, file or other program's address is one. */
export const webAddress = z.url({ protocol: /^https?$/, error: 'must be an address of the web' });
