import { join } from 'node:path';
import { z } from 'zod';
import { textIfExists } from '../files/read-if-exists.js';
import { parseYaml } from './parse-yaml.js';

const schema = z.record(z.string(), z.string().min(1));

/**
 * Why each box of a prompt's reference drawing is there, by its id in the diagram: `boxes/ID.yaml` in the prompts' folder.
 * Empty where there is none, or where it cannot be read; a drill then says what the reference answer does.
 */
export async function loadBoxReasons(
  folder: string,
  promptId: string,
): Promise<ReadonlyMap<string, string>> {
  const text = await textIfExists(join(folder, 'boxes', `${promptId}.yaml`));
  if (text === null) return new Map();
  const read = parseYaml(`boxes/${promptId}.yaml`, text, schema);
  return new Map(read.ok ? Object.entries(read.value.value) : []);
}
