import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Prompt } from '../core/prompt.js';
import { ok } from '../core/result.js';
import { loadPrompts, type Bank } from './prompts/load-prompts.js';
import { parsePrompt } from './prompts/parse-prompt.js';

/** Prompts by the SHA-256 of their YAML text, as the build parsed and checked them. */
export type CompiledBank = Readonly<Record<string, Prompt>>;

/** Beside the built main; see scripts/build/prompt-bank.ts. */
export const compiledName = 'prompt-bank.json';

export const keyOf = (yaml: string): string => createHash('sha256').update(yaml).digest('hex');

/**
 * The bank of a folder. YAML takes 75 ms a prompt to parse, so a file whose text the build has seen
 * comes from its compiled form; a new or edited one is parsed here.
 */
export async function loadBank(folder: string, compiledPath: string): Promise<Bank> {
  const compiled = await readCompiled(compiledPath);
  return loadPrompts(folder, (file, text) => {
    const known = compiled[keyOf(text)];
    return known === undefined ? parsePrompt(file, text) : ok(known);
  });
}

async function readCompiled(path: string): Promise<CompiledBank> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as CompiledBank;
  } catch {
    return {}; // it only saves time
  }
}
