import type { Answer } from '../../core/answer/answer.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import type { Encoder } from '../../main/grader/encoder/encoder.js';
import { aliasTable } from '../../main/grader/text/fold-words.js';
import { textsFor } from '../../main/grader/offline/rubric/sentence-vectors.js';
import { readAnswer, type Read } from '../../main/grader/offline/read-answer.js';
import type { Aliases } from '../../main/prompts/aliases.js';

export type ReadOne = (prompt: Prompt, answer: Answer) => Promise<Read>;

/** Reads answers as the grader does; a text is embedded once, in however many answers it stands. */
export function reader(aliases: Aliases, encoder: Encoder): ReadOne {
  const known = new Map<string, Float32Array>();
  const table = aliasTable(aliases);
  return async (prompt, answer) => {
    const texts = textsFor(prompt, answer, table);
    const open = texts.filter((text) => !known.has(text));
    const embedded = await encoder.embed(open);
    if (!embedded.ok) throw new Error(`no vectors: ${embedded.error.kind}`);
    for (const [at, vector] of embedded.value.entries()) known.set(open[at] ?? '', vector);
    const own = texts.flatMap((text) => {
      const vector = known.get(text);
      return vector === undefined ? [] : [[text, vector] as const];
    });
    return readAnswer({ prompt, answer }, table, new Map(own));
  };
}
