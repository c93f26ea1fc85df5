import { z } from 'zod';

// Short names, since they stand in nearly every line of the schemas of a prompt.
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case');
export const text = z.string().trim().min(1);
