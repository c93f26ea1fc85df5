import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import type { Prompt } from '../../../core/prompt/prompt.js';
import { fail, ok, type Result } from '../../../core/result.js';
import type { PromptProblem } from '../../../ipc/views.js';
import { parsePrompt } from '../../../main/prompts/parse-prompt.js';
import { parseYaml } from '../../../main/prompts/parse-yaml.js';
import { readAnswer } from '../../read-answer-files.js';
import { labelledAnswer } from './labelled-answer.js';
import type { LabelledPrompt, LabelledSet } from './labelled-set.js';
import { labelProblems } from './label-problems.js';
import { labelsSchema, setSchema, type LabelsFile, type SetFile } from './set-schema.js';

type Problems = readonly string[];

/** A labelled set from its YAML file, or everything that is wrong with it, each with its file and place. */
export async function readSet(file: string): Promise<Result<LabelledSet, Problems>> {
  const text = await textOf(file);
  if (!text.ok) return text;
  const read = parseYaml(named(file), text.value, setSchema);
  if (!read.ok) return fail(sentences(read.error));
  const { name, labelledBy, heldOut, prompts } = read.value.value;
  const found = await Promise.all(prompts.map((entry) => readPrompt(entry, dirname(file))));
  const problems = found.flatMap((one) => (one.ok ? [] : one.error));
  if (problems.length > 0) return fail(problems);
  return ok({
    name,
    file,
    labelledBy,
    isHeldOut: heldOut,
    prompts: found.flatMap((one) => (one.ok ? [one.value] : [])),
    note: null,
    isGradable: true,
  });
}

async function readPrompt(
  entry: SetFile['prompts'][number],
  folder: string,
): Promise<Result<LabelledPrompt, Problems>> {
  const promptFile = resolve(folder, entry.prompt);
  const labelsFile = resolve(folder, entry.labels);
  const [promptText, labelsText] = [await textOf(promptFile), await textOf(labelsFile)];
  if (!promptText.ok) return promptText;
  if (!labelsText.ok) return labelsText;
  const prompt = parsePrompt(named(promptFile), promptText.value);
  if (!prompt.ok) return fail(sentences(prompt.error));
  const labels = parseYaml(named(labelsFile), labelsText.value, labelsSchema);
  if (!labels.ok) return fail(sentences(labels.error));
  const ids = entry.answers.map(({ id }) => id);
  const problems = labelProblems(labels.value, ids, prompt.value.rubric);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  if (problems.length + twice.length > 0)
    return fail([
      ...sentences(problems),
      ...twice.map((id) => `${entry.prompt}: two answers have the id "${id}"`),
    ]);
  return readAnswers(entry, folder, prompt.value, labels.value.value);
}

async function readAnswers(
  { answers: entries }: SetFile['prompts'][number],
  folder: string,
  prompt: Prompt,
  labels: LabelsFile,
): Promise<Result<LabelledPrompt, Problems>> {
  const path = (file: string | undefined): string | undefined =>
    file === undefined ? undefined : resolve(folder, file);
  const read = await Promise.all(
    entries.map(async ({ id, level, file, diagram, board, code }) => {
      const answer = await readAnswer(
        {
          answer: resolve(folder, file),
          diagram: path(diagram),
          board: path(board),
          code: path(code),
        },
        prompt,
      );
      if (!answer.ok) return fail([answer.error]);
      return ok(labelledAnswer(id, level ?? null, answer.value, labels[id] ?? {}, prompt));
    }),
  );
  const problems = read.flatMap((one) => (one.ok ? [] : one.error));
  if (problems.length > 0) return fail(problems);
  return ok({ prompt, answers: read.flatMap((one) => (one.ok ? [one.value] : [])) });
}

async function textOf(file: string): Promise<Result<string, Problems>> {
  try {
    return ok(await readFile(file, 'utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return fail([`${named(file)} cannot be read (${String(code)}).`]);
  }
}

const named = (file: string): string => relative(process.cwd(), file);

const sentences = (problems: readonly PromptProblem[]): Problems =>
  problems.map(
    ({ file, line, field, message }) =>
      `${file}:${String(line ?? 1)}${field === '' ? '' : ` ${field}`}: ${message}`,
  );
