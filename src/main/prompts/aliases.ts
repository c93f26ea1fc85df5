import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** Each term of the field with the other names that mean the same; all lower case. */
export type Aliases = Readonly<Record<string, readonly string[]>>;

const aliasesSchema = z.record(z.string(), z.array(z.string().min(1)));

/** The domain's alias table, `aliases.yaml` in the prompts' folder; throws where it is wrong. */
export async function loadAliases(folder: string): Promise<Aliases> {
  const text = await readFile(join(folder, 'aliases.yaml'), 'utf8');
  return aliasesSchema.parse(parse(text, { maxAliasCount: 50 }));
}
