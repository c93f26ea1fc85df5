import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const expectSchema = z.strictObject({
  kind: z.enum([
    'fact',
    'open',
    'statement',
    'praise',
    'hint',
    'stuck',
    'vague',
    'assumption',
    'small-talk',
    'rephrase',
    'rubric',
  ]),
  /** Any of them is right; whatever is told beyond them was not asked for. */
  facts: z.array(z.string()).optional(),
});
const questionSchema = z.strictObject({
  prompt: z.string(),
  split: z.enum(['dev', 'test']),
  question: z.string(),
  expect: expectSchema,
});
export type LabelledQuestion = Readonly<z.infer<typeof questionSchema>>;

const file = resolve(import.meta.dirname, '../../../../e2e/eval/interviewer/questions.yaml');

export async function readQuestions(): Promise<readonly LabelledQuestion[]> {
  return z.array(questionSchema).parse(parse(await readFile(file, 'utf8')));
}
