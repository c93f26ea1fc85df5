import { basename, join } from 'node:path';
import { promptKinds, type Prompt } from '../../../core/prompt/prompt.js';
import type { Result } from '../../../core/result.js';
import type { PromptProblem } from '../../../ipc/views.js';
import { readText } from '../../files/read-file.js';
import { namesIn } from '../../files/read-if-exists.js';

/** What has to be known of a prompt to find its place in a bank. */
type Placed = Pick<Prompt, 'id' | 'kind' | 'related'>;

type Bank<T extends Placed = Prompt> = {
  readonly prompts: readonly T[];
  readonly problems: readonly PromptProblem[];
};

type Parse<T extends Placed> = (file: string) => Promise<Result<T, readonly PromptProblem[]>>;

/**
 * Every prompt of `folder/<kind>/<id>.yaml`, in the order of kinds and names. A wrong file becomes
 * problems with file, line and field; the others still load.
 */
export const loadPrompts = (folder: string): Promise<Bank> =>
  readBank(folder, async (file) => {
    const { parsePrompt } = await import('../parse-prompt.js');
    return parsePrompt(file, await readText(join(folder, file)));
  });

/** The same, of each prompt only what `parse` makes of its file. */
export async function readBank<T extends Placed>(
  folder: string,
  parse: Parse<T>,
): Promise<Bank<T>> {
  const files = await promptFiles(folder);
  // All at once: one after the other they take main eight times as long at a start.
  const all = await Promise.all(files.map(async (file) => ({ file, parsed: await parse(file) })));
  const prompts: T[] = [];
  const problems: PromptProblem[] = [];
  const fileOf = new Map<string, string>();
  for (const { file, parsed } of all) {
    const wrong = parsed.ok ? placeProblems(parsed.value, file, fileOf) : parsed.error;
    problems.push(...wrong);
    if (!parsed.ok || wrong.length > 0) continue;
    fileOf.set(parsed.value.id, file);
    prompts.push(parsed.value);
  }
  return { prompts, problems: [...problems, ...unknownRelations(prompts, fileOf)] };
}

async function promptFiles(folder: string): Promise<readonly string[]> {
  const byKind = await Promise.all(
    promptKinds.map(async (kind) => {
      const names = (await namesIn(join(folder, kind))).toSorted();
      return names.filter((name) => /\.ya?ml$/.test(name)).map((name) => `${kind}/${name}`);
    }),
  );
  return byKind.flat();
}

function placeProblems(
  prompt: Placed,
  file: string,
  fileOf: ReadonlyMap<string, string>,
): readonly PromptProblem[] {
  const problem = (field: string, message: string): PromptProblem => ({
    file,
    line: 1,
    field,
    message,
  });
  const named = basename(file).replace(/\.ya?ml$/, '');
  const twin = fileOf.get(prompt.id);
  return [
    ...(prompt.id === named
      ? []
      : [problem('id', `the id is "${prompt.id}", but the file is named "${named}"`)]),
    ...(file.startsWith(`${prompt.kind}/`)
      ? []
      : [problem('kind', `a ${prompt.kind} prompt belongs in ${prompt.kind}/`)]),
    ...(twin === undefined ? [] : [problem('id', `"${prompt.id}" is also the id of ${twin}`)]),
  ];
}

/** A relation to nowhere spoils nothing, so its prompt stays in the bank. */
function unknownRelations(
  prompts: readonly Placed[],
  fileOf: ReadonlyMap<string, string>,
): readonly PromptProblem[] {
  return prompts.flatMap((prompt) =>
    prompt.related
      .filter((id) => !fileOf.has(id))
      .map((id) => ({
        file: fileOf.get(prompt.id) ?? prompt.id,
        line: null,
        field: 'related',
        message: `there is no prompt "${id}"`,
      })),
  );
}
