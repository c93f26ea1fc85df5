import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseAnswerFile } from '../../core/answer/answer-file.js';
import type { Answer } from '../../core/answer/answer.js';
import { readDiagram } from '../../core/mermaid/read-mermaid.js';
import { promptKinds, type Prompt } from '../../core/prompt/prompt.js';
import { textAt } from '../../core/attempt/timed-text.js';
import { parsePrompt } from '../../main/prompts/parse-prompt.js';
import type { Target } from './target.js';

const bank = resolve(import.meta.dirname, '../../../prompts');

/** A blank answer, and the first half of an honest one by somebody who had not seen the cues. */
export async function attacked(promptId: string): Promise<readonly Target[]> {
  const { prompt, answer } = await honest(promptId);
  const starter = textAt(prompt.code?.starter ?? '', 0);
  const phases = prompt.phases.map(({ id }) => ({ phaseId: id, text: textAt('', 0) }));
  const blank: Answer = { ...answer, questions: [], phases, code: starter };
  const half = Math.ceil(answer.phases.length / 2);
  const begun: Answer = {
    ...answer,
    phases: answer.phases.map((phase, index) =>
      index < half ? phase : { ...phase, text: textAt('', 0) },
    ),
    code: starter,
    diagram: readDiagram(prompt.reference.diagram),
  };
  return [
    { prompt, answer: blank },
    { prompt, answer: begun },
  ];
}

/** A whole honest answer to a prompt of the bank. */
export async function honest(promptId: string): Promise<Target> {
  const prompt = await promptIn(promptId);
  const text = await readFile(join(bank, 'paraphrases', `${promptId}.md`), 'utf8');
  const written = parseAnswerFile(text, prompt);
  if (!written.ok) throw new Error(`the paraphrase of ${promptId} is no answer`);
  return { prompt, answer: written.value };
}

/** The prompts that somebody has answered honestly, by alphabet. */
export async function answered(): Promise<readonly string[]> {
  const files = await readdir(join(bank, 'paraphrases'));
  return files
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -3))
    .toSorted();
}

/** The text of a prompt's file, and its name. */
export async function promptFile(
  id: string,
): Promise<{ readonly file: string; readonly text: string }> {
  for (const kind of promptKinds) {
    const file = `${kind}/${id}.yaml`;
    const text = await readFile(join(bank, file), 'utf8').catch(() => null);
    if (text !== null) return { file, text };
  }
  throw new Error(`there is no prompt ${id}`);
}

async function promptIn(id: string): Promise<Prompt> {
  const { file, text } = await promptFile(id);
  const parsed = parsePrompt(file, text);
  if (!parsed.ok) throw new Error(`the prompt ${id} is broken`);
  return parsed.value;
}
