import { z } from 'zod';
import { isDeviceName } from './device-name.js';

// Short names, since they stand in nearly every line of the schemas of a prompt.
// Ids become the names of files and the keys of records.
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case')
  .max(80, 'has more than 80 characters')
  .refine((name) => !isDeviceName(name), 'is a name that Windows keeps for a device')
  .refine((name) => name !== 'constructor', 'is a name that every object has');
export const text = z.string().trim().min(1);
/** Where a claim can be read. A person opens it, so no script, file or other program's address is one. */
export const webAddress = z.url({ protocol: /^https?$/, error: 'must be an address of the web' });
