import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { CodeRun } from '../core/code-run/code-run.js';
import { levels, type Level, type Prompt } from '../core/prompt/prompt.js';
import { fail, ok, type Result } from '../core/result.js';
import { scoreOf } from '../core/grade/score.js';
import { gradeByTests, testsOf } from '../core/grade/tests/grade-by-tests.js';
import { offlineInProcess } from '../main/grader/offline/grade-in-process.js';
import { loadAliases } from '../main/prompts/aliases.js';
import { loadPrompts } from '../main/prompts/bank/read-bank.js';
import { promptHash } from '../main/prompts/prompt-hash.js';
import { runCode } from '../main/runner/run-code.js';
import { failureWords } from './eval/grading/failure-words.js';
import { gradeText } from './grade-text.js';
import { readAnswer, type AnswerFiles } from './read-answer-files.js';

// npm run -s grade -- --prompt ID --answer FILE.md …: the app's own offline grader, from the terminal.
// Ends with 0 when there is a grade, with 2 and a sentence when the input is wrong.

const usage =
  'npm run -s grade -- --prompt ID --answer FILE.md [--board FILE.excalidraw] [--diagram FILE.mmd] [--code FILE] ' +
  `[--level ${levels.join('|')}] [--json FILE]`;
const bank = resolve(import.meta.dirname, '../../prompts');

type Options = {
  readonly prompt: string;
  readonly files: AnswerFiles;
  readonly level: Level;
  readonly json: string | undefined;
};

const result = await main();
if (!result.ok) {
  process.stderr.write(`${result.error}\n`);
  process.exitCode = 2;
}

async function main(): Promise<Result<null, string>> {
  const options = read();
  if (!options.ok) return options;
  const { prompts } = await loadPrompts(bank);
  const prompt = prompts.find(({ id }) => id === options.value.prompt);
  if (prompt === undefined)
    return fail(`There is no prompt "${options.value.prompt}". ${known(prompts)}`);
  const answer = await readAnswer(options.value.files, prompt);
  if (!answer.ok) return answer;
  const { level, json } = options.value;
  const gradedAtMs = Date.now();
  const run = await testedIn(prompt, options.value.files.code, answer.value.code.text);
  const byWords = await offlineInProcess(await loadAliases(bank)).grade({
    id: 'terminal',
    prompt,
    promptHash: promptHash(prompt),
    answer: answer.value,
    level,
    gradedAtMs,
  });
  if (!byWords.ok) return fail(`It was not graded: ${failureWords(byWords.error)}.`);
  const grade = gradeByTests(byWords.value, prompt, run, answer.value.code.text);
  process.stdout.write(gradeText(prompt, grade));
  if (json !== undefined) {
    await mkdir(dirname(resolve(json)), { recursive: true });
    const score = scoreOf(prompt, grade.verdicts, level);
    await writeFile(json, `${JSON.stringify({ ...grade, score }, null, 1)}\n`);
  }
  return ok(null);
}

/** The code of a file, put to the prompt's tests as in the app; null where either is missing. */
async function testedIn(
  prompt: Prompt,
  file: string | undefined,
  code: string,
): Promise<CodeRun | null> {
  const tests = testsOf(prompt);
  if (file === undefined || prompt.code === undefined || tests.length === 0) return null;
  try {
    return await runCode({ language: prompt.code.language, code, tests });
  } catch (error) {
    process.stderr.write(`The tests did not run, so only the words are judged: ${String(error)}\n`);
    return null;
  }
}

function read(): Result<Options, string> {
  try {
    const text = { type: 'string' } as const;
    const options = {
      prompt: text,
      answer: text,
      board: text,
      diagram: text,
      code: text,
      level: text,
      json: text,
    };
    const { values } = parseArgs({ options });
    const { prompt, answer, board, diagram, code, json } = values;
    const level = levels.find((one) => one === (values.level ?? 'senior'));
    if (level === undefined) return fail(`--level takes one of ${levels.join(', ')}.`);
    if (prompt === undefined || answer === undefined) return fail(`Usage: ${usage}`);
    return ok({ prompt, files: { answer, board, diagram, code }, level, json });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}`);
  }
}

function known(prompts: readonly Prompt[]): string {
  return `The bank has:\n${prompts.map(({ id, title }) => `  ${id}  (${title})`).join('\n')}`;
}
