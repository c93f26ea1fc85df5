import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import type { Aliases } from '../../main/prompts/aliases.js';
import { promptHash } from '../../main/prompts/prompt-hash.js';
import type { Judge, Judged } from './judge.js';

const source = resolve(import.meta.dirname, '../..');
const cache = resolve(source, '../node_modules/.cache/hotseat/judged');

const keptSchema = z.strictObject({
  grader: z.string(),
  judged: z.record(z.string(), z.custom<readonly Judged[]>(Array.isArray)),
});

/** What was judged in earlier runs by the same grader, in a file of its own for each `name`. */
export type JudgedBefore = { readonly judge: Judge; readonly keep: () => Promise<void> };

/** `judge`, but asked only what no earlier run has asked: by the hashes of grader, prompt and answer. */
export async function judgedBefore(
  judge: Judge,
  grader: string,
  name: string,
): Promise<JudgedBefore> {
  const file = join(cache, `${name}.json`);
  const judged = new Map(Object.entries(await keptIn(file, grader)));
  let isNew = false;
  return {
    judge: async (prompt, answer) => {
      const key = hashOf([promptHash(prompt), JSON.stringify(answer)]);
      const known = judged.get(key);
      if (known !== undefined) return known;
      const verdicts = await judge(prompt, answer);
      judged.set(key, verdicts);
      isNew = true;
      return verdicts;
    },
    keep: async () => {
      if (!isNew) return;
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, JSON.stringify({ grader, judged: Object.fromEntries(judged) }));
    },
  };
}

/** A hash of all that decides a verdict beside prompt and answer: the source of `core` and of the grader, and the aliases. */
export async function graderHash(aliases: Aliases): Promise<string> {
  const parts = [JSON.stringify(aliases)];
  for (const folder of ['core', 'main/grader']) {
    const files = await readdir(join(source, folder), { recursive: true, withFileTypes: true });
    const paths = files.filter((file) => file.isFile()).map((f) => join(f.parentPath, f.name));
    for (const path of paths.toSorted()) parts.push(await readFile(path, 'utf8'));
  }
  return hashOf(parts);
}

async function keptIn(file: string, grader: string): Promise<Record<string, readonly Judged[]>> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  const kept = keptSchema.safeParse(parsed(text));
  return kept.success && kept.data.grader === grader ? kept.data.judged : {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // cut off while it was written
  }
}

function hashOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}
