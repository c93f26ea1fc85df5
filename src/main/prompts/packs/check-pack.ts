import { isUtf8 } from 'node:buffer';
import { basename } from 'node:path';
import { parseAnswerFile, answerFileProblemWords } from '../../../core/answer/answer-file.js';
import { readDiagram } from '../../../core/mermaid/read-mermaid.js';
import { promptKinds, type Prompt } from '../../../core/prompt/prompt.js';
import { fail, ok, type Result } from '../../../core/result.js';
import type { PromptProblem } from '../../../ipc/views.js';
import { packProblem, type PackFile } from './pack-files.js';
import { parsePrompt } from '../parse-prompt.js';

export type PackedPrompt = {
  readonly prompt: Prompt;
  readonly bytes: Buffer;
  readonly file: string;
};

/**
 * The prompts of a pack, or all that is wrong with it, by file; nothing in between. It keeps to the rules of the bank:
 * schema, names, ids that nobody has, a reference that is an answer, a diagram that can be read. `known` are the ids
 * that are taken. Nothing of a prompt runs. Where it is made for that, it takes hours: it belongs in a thread with a
 * deadline.
 */
export function checkPack(
  files: readonly PackFile[],
  known: ReadonlySet<string>,
): Result<readonly PackedPrompt[], readonly PromptProblem[]> {
  const problems: PromptProblem[] = [];
  const parsed: PackedPrompt[] = [];
  for (const { path, bytes } of files) {
    const read = readPrompt(path, bytes);
    if (read.ok) parsed.push({ file: path, prompt: read.value, bytes });
    else problems.push(...read.error);
  }
  const fileOf = new Map<string, string>();
  for (const one of parsed) {
    const { id } = one.prompt;
    const taken = fileOf.get(id) ?? (known.has(id) ? 'a prompt that is here already' : null);
    if (taken !== null) problems.push(packProblem(one.file, `"${id}" is also the id of ${taken}`));
    fileOf.set(id, one.file);
    problems.push(...problemsOf(one).map((message) => packProblem(one.file, message)));
  }
  for (const { file, prompt } of parsed) {
    const nowhere = prompt.related.filter((id) => !fileOf.has(id) && !known.has(id));
    problems.push(...nowhere.map((id) => packProblem(file, `related: there is no prompt "${id}"`)));
  }
  if (files.length === 0) problems.push(packProblem('', 'there is no prompt in it'));
  return problems.length > 0 ? fail(problems) : ok(parsed);
}

function readPrompt(file: string, bytes: Buffer): Result<Prompt, readonly PromptProblem[]> {
  if (!isUtf8(bytes)) return fail([packProblem(file, 'it is no UTF-8 text')]);
  try {
    return parsePrompt(file, new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof RangeError) return fail([packProblem(file, 'it is nested too deeply')]);
    throw error;
  }
}

/** What stands between the prompts in the id of a round, which could not be taken apart again. */
const marksQuestion = /-q\d+(?:-|$)/;

function problemsOf({ file, prompt }: PackedPrompt): readonly string[] {
  const { id, kind, reference } = prompt;
  const named = basename(file).replace(/\.ya?ml$/i, '');
  const folder = file.split('/').at(-2);
  const isElsewhere = promptKinds.some((one) => one === folder && one !== kind);
  const answer = parseAnswerFile(reference.answer, prompt);
  const { nodes, edges } = readDiagram(reference.diagram);
  return [
    ...(id === named ? [] : [`the id is "${id}", the file "${named}"`]),
    ...(isElsewhere ? [`a ${kind} prompt does not belong in ${folder ?? ''}/`] : []),
    ...(marksQuestion.test(id) ? ['ids with "-q" and a number are kept for rounds'] : []),
    ...(answer.ok ? [] : [`reference.answer: ${answerFileProblemWords(answer.error)}`]),
    ...(nodes.length >= 4 && edges.length >= 3
      ? []
      : [
          `reference.diagram: ${String(nodes.length)} boxes and ${String(edges.length)} arrows can be read in it; it needs 4 and 3`,
        ]),
  ];
}
