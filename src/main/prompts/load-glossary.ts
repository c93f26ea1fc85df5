import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { cueOf } from '../../core/prompt/cue-match.js';
import type { Term } from '../../core/prompt/glossary.js';
import { fail, ok, type Result } from '../../core/result.js';
import type { PromptProblem } from '../../ipc/views.js';
import { parseYaml } from './parse-yaml.js';

const name = 'glossary.yaml';
const line = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^\n]*$/, 'must be one line');

const groups = [
  ...['Data', 'Retrieval', 'Models', 'Training', 'Serving', 'Systems'],
  ...['Evaluation', 'Operations', 'Security'],
] as const;

const glossarySchema = z.array(
  z.strictObject({
    term: line,
    group: z.enum(groups),
    aliases: z.array(line),
    forms: z.array(line).default([]),
    meaning: line,
    use: line,
  }),
);

/** The glossary of a prompts' folder, or every problem with its line and field. Rejects where there is no such file. */
export async function loadGlossary(
  folder: string,
): Promise<Result<readonly Term[], readonly PromptProblem[]>> {
  return parseGlossary(await readFile(join(folder, name), 'utf8'));
}

export function parseGlossary(text: string): Result<readonly Term[], readonly PromptProblem[]> {
  const read = parseYaml(name, text, glossarySchema);
  if (!read.ok) return read;
  const { value, problemAt } = read.value;
  const problems = repeated(value).map(({ at, message }) => problemAt([at], message));
  return problems.length > 0 ? fail(problems) : ok(value);
}

/** A name that two terms share would link a text to one of them by chance. */
function repeated(
  terms: readonly Term[],
): readonly { readonly at: number; readonly message: string }[] {
  const owner = new Map<string, string>();
  return terms.flatMap(({ term, aliases, forms }, at) =>
    [term, ...aliases, ...forms].flatMap((said) => {
      const key = cueOf(said).join(' ');
      const known = owner.get(key);
      owner.set(key, known ?? term);
      if (key === '') return [{ at, message: `"${said}" holds no word` }];
      return known === undefined ? [] : [{ at, message: `"${said}" stands at "${known}" already` }];
    }),
  );
}
