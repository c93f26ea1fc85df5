import type { Answer } from '../../core/answer/answer.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import { readAnswer, type Read } from '../../main/grader/offline/read-answer.js';
import { aliasTable } from '../../main/grader/text/fold-words.js';
import type { Aliases } from '../../main/prompts/aliases.js';

export type ReadOne = (prompt: Prompt, answer: Answer) => Read;

/** Reads answers as the grader does, all with one table of aliases. */
export function reader(aliases: Aliases): ReadOne {
  const table = aliasTable(aliases);
  return (prompt, answer) => readAnswer({ prompt, answer }, table);
}
