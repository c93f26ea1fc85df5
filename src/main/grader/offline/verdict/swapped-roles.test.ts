import { resolve } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { Prompt } from '../../../../core/prompt/prompt.js';
import { loadAliases, type Aliases } from '../../../prompts/aliases.js';
import { loadPrompts } from '../../../prompts/bank/read-bank.js';
import { gradeOffline } from '../offline-grader.js';
import { shortAnswer } from '../short-answer.js';

const bank = resolve(import.meta.dirname, '../../../../../prompts');
let prompts: readonly Prompt[] = [];
let aliases: Aliases;
beforeAll(async () => {
  ({ prompts } = await loadPrompts(bank));
  aliases = await loadAliases(bank);
}, 60_000);

/** The bug: each was met, as sure, with all points. */
it.each([
  [
    'deployment-strategies/switch-or-step-by-step',
    'A rolling update brings up a second complete fleet and switches all traffic at once. Blue/green replaces the replicas one after another',
  ],
  [
    'deployment-strategies/whose-answers-count',
    'In a canary no user sees the answers of the new version. In a shadow deployment a small share of the users gets the answers',
  ],
  [
    'attention-as-gradient-step/two-loops',
    'The outer loop is the forward pass. The inner loop is pre-training, it updates the weights W on disk',
  ],
])('asks which is meant where %s is said with the roles swapped', (key, text) => {
  const verdict = verdictOn(key, text);
  expect(verdict?.verdict).toBe('unsure');
  expect(verdict?.reason).toContain('what holds of');
  expect(verdict?.closest).toHaveLength(1);
});

it('leaves the right way round alone', () => {
  const verdict = verdictOn(
    'deployment-strategies/switch-or-step-by-step',
    'Blue/green brings up a second complete fleet and switches all traffic at once. A rolling update replaces the replicas one after another',
  );
  expect(verdict?.verdict).toBe('met');
});

function verdictOn(key: string, text: string) {
  const [promptId, criterionId] = key.split('/');
  const prompt = prompts.find(({ id }) => id === promptId);
  const phase = prompt?.rubric.find(({ id }) => id === criterionId)?.phase;
  if (prompt === undefined || phase === undefined) throw new Error(`${key} is not in the bank`);
  const answer = shortAnswer(phase, text);
  const about = { id: '', promptHash: '', level: 'staff', gradedAtMs: 0 } as const;
  const { verdicts } = gradeOffline({ ...about, prompt, answer }, aliases);
  return verdicts.find((one) => one.criterionId === criterionId);
}
