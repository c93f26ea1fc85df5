import { isUtf8 } from 'node:buffer';
import { basename } from 'node:path';
import { parseAnswerFile, answerFileProblemWords } from '../../../core/answer/answer-file.js';
import { readDiagram } from '../../../core/mermaid/read-mermaid.js';
import { promptKinds, type Prompt } from '../../../core/prompt/prompt.js';
import { fail, ok, type Result } from '../../../core/result.js';
import type { PromptProblem } from '../../../ipc/views.js';
import { packProblem, type PackFile } from './pack-files.js';
import { parsePrompt } from '../parse-prompt.js';

/** A prompt of a pack, and what stands against it all the same. */
export type ReadPrompt = { readonly prompt: Prompt; readonly problems: readonly string[] };

export type ReadPackFile = (
  file: PackFile,
) => Promise<Result<ReadPrompt, readonly PromptProblem[]>>;

/**
 * One file of a pack by the rules of the bank: schema, names, a reference that is an answer, a diagram that can be read.
 * Nothing of it runs. Where it is made for that it takes minutes, so it belongs in a thread with a deadline.
 */
export function readPackFile({
  path,
  bytes,
}: PackFile): Result<ReadPrompt, readonly PromptProblem[]> {
  if (!isUtf8(bytes)) return fail([packProblem(path, 'it is not UTF-8 text')]);
  try {
    const parsed = parsePrompt(path, new TextDecoder().decode(bytes));
    return parsed.ok
      ? ok({ prompt: parsed.value, problems: problemsOf(path, parsed.value) })
      : parsed;
  } catch (error) {
    if (error instanceof RangeError) return fail([packProblem(path, 'it is nested too deeply')]);
    throw error;
  }
}

/** What stands between the prompts in the id of a round, which could not be taken apart again. */
const marksQuestion = /-q\d+(?:-|$)/;

function problemsOf(file: string, prompt: Prompt): readonly string[] {
  const { id, kind, reference } = prompt;
  const named = basename(file).replace(/\.ya?ml$/i, '');
  const folder = file.split('/').at(-2);
  const isElsewhere = promptKinds.some((one) => one === folder && one !== kind);
  const answer = parseAnswerFile(reference.answer, prompt);
  const { nodes, edges } = readDiagram(reference.diagram);
  return [
    ...(id === named ? [] : [`the id is "${id}", but the file is named "${named}"`]),
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
