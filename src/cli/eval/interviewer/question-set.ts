import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { wishKinds } from '../../../main/interviewer/wish/wish-kind.js';

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
    'choice',
    'small-talk',
    'rephrase',
    'rubric',
  ]),
  /** Any of them is right; whatever is told beyond them was not asked for. */
  facts: z.array(z.string()).optional(),
});
const questionSchema = z.strictObject({
  prompt: z.string(),
  split: z.enum(['dev', 'train', 'more', 'test', 'fresh', 'later']),
  question: z.string(),
  expect: expectSchema,
});
export type LabelledQuestion = Readonly<z.infer<typeof questionSchema>>;

const folder = resolve(import.meta.dirname, '../../../../e2e/eval/interviewer');

const lineSchema = z.strictObject({
  writer: z.string(),
  kind: z.enum(wishKinds),
  text: z.string(),
});
type LabelledLine = Readonly<z.infer<typeof lineSchema>>;

export async function readQuestions(): Promise<readonly LabelledQuestion[]> {
  return z.array(questionSchema).parse(await read('questions.yaml'));
}

/** What candidates type, with what is meant by it; of no prompt. */
export async function readLines(): Promise<readonly LabelledLine[]> {
  return z.array(lineSchema).parse(await read('lines.yaml'));
}

const read = async (name: string): Promise<unknown> =>
  parse(await readFile(join(folder, name), 'utf8'));
