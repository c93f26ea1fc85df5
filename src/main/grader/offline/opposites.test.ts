import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Answer } from '../../../core/answer/answer.js';
import type { Prompt } from '../../../core/prompt/prompt.js';
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
  const { prompts } = await wholeBank();
  const aliases = await loadAliases(bank);
  const text = await readFile(resolve(root, 'e2e/eval/opposites/bank.yaml'), 'utf8');
  const read = parseYaml('bank.yaml', text, z.record(z.string(), z.string()));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const opposites = read.value.value;
  // By prompt: the grader keeps what it has read of the last one.
  const inOrder = Object.entries(opposites).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const met = inOrder.filter(([key, text]) => {
    const [promptId, criterionId] = key.split('/');
    const prompt = prompts.find(({ id }) => id === promptId);
    const verdict = prompt && verdictBy(prompt, criterionId ?? '', text);
    if (verdict === undefined) throw new Error(`${key} is not in the bank`);
    return verdict === 'met';
  });
  expect(met.map(([key]) => key)).toEqual([...left].toSorted());

  function verdictBy(prompt: Prompt, id: string, text: string) {
    const criterion = prompt.rubric.find((one) => one.id === id);
    if (criterion === undefined) return undefined;
    const written = shortAnswer(criterion.phase, text);
    const asked: Answer = { ...shortAnswer(criterion.phase, ''), questions: [{ text, atSec: 0 }] };
    const answer = criterion.kind === 'clarifying' ? asked : written;
    const about = { id: '', promptHash: '', level: 'staff', gradedAtMs: 0 } as const;
    const { verdicts } = gradeOffline({ ...about, prompt, answer }, aliases);
    return verdicts.find(({ criterionId }) => criterionId === id)?.verdict;
  }
}, 300_000);
