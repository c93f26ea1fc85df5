import type { Prompt } from '../../../core/prompt/prompt.js';
import { fail, ok, type Result } from '../../../core/result.js';
import type { PromptProblem } from '../../../ipc/views.js';
import { packProblem, type PackFile } from './pack-files.js';
import type { ReadPackFile, ReadPrompt } from './read-pack-file.js';

type PackedPrompt = { readonly prompt: Prompt; readonly bytes: Buffer };
type Read = ReadPrompt & PackFile;

/**
 * The prompts of a pack, or all that is wrong with it, by file; nothing in between. `readFile` reads one file by the rules of
 * the bank; here are those between files: ids that nobody has, relations that lead somewhere. `known` are the ids that
 * are taken.
 */
export async function checkPack(
  files: readonly PackFile[],
  known: ReadonlySet<string>,
  readFile: ReadPackFile,
): Promise<Result<readonly PackedPrompt[], readonly PromptProblem[]>> {
  const problems: PromptProblem[] = [];
  const found: Read[] = [];
  for (const file of files) {
    const read = await readFile(file);
    if (read.ok) found.push({ ...file, ...read.value });
    else problems.push(...read.error);
  }
  const fileOf = new Map<string, string>();
  for (const one of found) {
    const { id } = one.prompt;
    const taken = fileOf.get(id) ?? (known.has(id) ? 'a prompt that is here already' : null);
    if (taken !== null) problems.push(packProblem(one.path, `"${id}" is also the id of ${taken}`));
    fileOf.set(id, one.path);
    problems.push(...one.problems.map((message) => packProblem(one.path, message)));
  }
  for (const { path, prompt } of found) {
    const nowhere = prompt.related.filter((id) => !fileOf.has(id) && !known.has(id));
    problems.push(...nowhere.map((id) => packProblem(path, `related: there is no prompt "${id}"`)));
  }
  if (files.length === 0) problems.push(packProblem('', 'it contains no prompt'));
  return problems.length > 0 ? fail(problems) : ok(found);
}
