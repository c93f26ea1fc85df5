import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Answer } from '../../../core/answer/answer.js';
import type { Criterion } from '../../../core/prompt/criterion.js';
import { loadAliases } from '../../prompts/aliases.js';
import { wholeBank } from '../../prompts/bank/whole-bank.fixture.js';
import { parseYaml } from '../../prompts/parse-yaml.js';
import { gradeOffline } from './offline-grader.js';
import { shortAnswer } from './short-answer.js';

const root = resolve(import.meta.dirname, '../../../..');
const bank = resolve(root, 'prompts');

/** Their prompts are fixed, as recorded replies of a model hang on them; words alone do not tell these apart. */
const left: ReadonlySet<string> = new Set([
  'kv-cache/where-it-brings-nothing',
  'rotary-position-embedding/relative-by-construction',
]);

/** The bug: full marks for "the place where it stops is the global optimum". */
it('meets no criterion by the very opposite of it', async () => {
  const opposites = await readOpposites('bank.yaml', z.string());
  const verdictBy = await verdicts();
  const met = inOrder(opposites).filter(([key, text]) => verdictBy(key, () => text) === 'met');
  expect(met.map(([key]) => key)).toEqual([...left].toSorted());
}, 300_000);

/** An "if" or "whether" makes them read as left open. */
const leftBeside: readonly string[] = [
  'I look at some outputs, that shows whether the template is right.',
  'A model overfits if it has too many parameters.',
  "If the gradient doubles, Adam's step doubles.",
];

/** The bug: "I would train only the new linear head" below the loss, and "Trains the whole model" is met, 11 of 11. */
it('is not sure of a criterion beside a misconception that it contradicts', async () => {
  const misconceptions = await readOpposites('misconceptions.yaml', z.array(z.string()).min(1));
  const verdictBy = await verdicts();
  const wrong = inOrder(misconceptions).flatMap(([key, texts]) => {
    const alone = verdictBy(key, ({ strong }) => strong);
    const met = texts.filter(
      (text) => verdictBy(key, ({ strong }) => `${strong}\n\nSo far this.\n\n${text}`) === 'met',
    );
    return [...(alone === 'met' ? [] : [`${key}: alone ${alone}`]), ...met];
  });
  expect(wrong).toEqual(leftBeside);
}, 300_000);

async function readOpposites<T>(
  file: string,
  value: z.ZodType<T>,
): Promise<Readonly<Record<string, T>>> {
  const text = await readFile(resolve(root, 'e2e/eval/opposites', file), 'utf8');
  const read = parseYaml(file, text, z.record(z.string(), value));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.value;
}

/** By prompt: the grader keeps what it has read of the last one. */
const inOrder = <T>(found: Readonly<Record<string, T>>): readonly (readonly [string, T])[] =>
  Object.entries(found).toSorted(([a], [b]) => (a < b ? -1 : 1));

async function verdicts(): Promise<(key: string, textOf: (of: Criterion) => string) => string> {
  const { prompts } = await wholeBank();
  const aliases = await loadAliases(bank);
  return (key, textOf) => {
    const [promptId, criterionId] = key.split('/');
    const prompt = prompts.find(({ id }) => id === promptId);
    const criterion = prompt?.rubric.find(({ id }) => id === criterionId);
    if (prompt === undefined || criterion === undefined) throw new Error(`no ${key} in the bank`);
    const about = { id: '', promptHash: '', level: 'staff', gradedAtMs: 0 } as const;
    const answer = answerTo(criterion, textOf(criterion));
    const graded = gradeOffline({ ...about, prompt, answer }, aliases).verdicts;
    return graded.find((one) => one.criterionId === criterionId)?.verdict ?? 'none';
  };
}

function answerTo({ kind, phase }: Criterion, text: string): Answer {
  const asked: Answer = { ...shortAnswer(phase, ''), questions: [{ text, atSec: 0 }] };
  return kind === 'clarifying' ? asked : shortAnswer(phase, text);
}
