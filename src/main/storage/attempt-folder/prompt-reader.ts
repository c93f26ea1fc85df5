import { join } from 'node:path';
import type { z } from 'zod';
import { remembered } from '../../../core/remembered.js';
import { readText } from '../../files/read-file.js';
import { promptName } from './read-attempt.js';

/** As many texts of prompts are kept: most attempts are at a few prompts, and to parse one takes longer than to read it. */
const mostPrompts = 300;

/**
 * Reads the frozen prompts of attempts, of each what the schema wants of it; attempts at the same prompt share its parsed copy.
 * Null where one cannot be read: the list of attempts says what is wrong with it.
 */
export function promptReader<T>(schema: z.ZodType<T>): (folder: string) => Promise<T | null> {
  const parsed = remembered(mostPrompts, (text): T | null => {
    try {
      return schema.safeParse(JSON.parse(text)).data ?? null;
    } catch {
      return null;
    }
  });
  return async (folder) => parsed(await readText(join(folder, promptName)).catch(() => ''));
}
