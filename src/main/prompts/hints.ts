import { join } from 'node:path';
import { z } from 'zod';
import { hintSchema, type Prompt } from '../../core/prompt/prompt.js';
import { textIfExists } from '../files/read-if-exists.js';
import { parseYaml } from './parse-yaml.js';

const hintsFolder = 'hints';

/** A prompt with the hints that lie beside the bank, `hints/ID.yaml`; those that it brings itself come first. */
export function withHints(prompt: Prompt, yaml: string | null): Prompt {
  if (yaml === null || prompt.hints !== undefined) return prompt;
  const read = parseYaml(`${hintsFolder}/${prompt.id}.yaml`, yaml, z.array(hintSchema));
  return read.ok ? { ...prompt, hints: read.value.value } : prompt;
}

/** The text of a prompt's hints; null where it has none. */
export const hintsText = (folder: string, id: string): Promise<string | null> =>
  textIfExists(join(folder, hintsFolder, `${id}.yaml`));
