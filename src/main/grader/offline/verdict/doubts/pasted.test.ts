import { resolve } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { Answer } from '../../../../../core/answer/answer.js';
import { textAt, typedText, type TimedText } from '../../../../../core/attempt/timed-text.js';
import type { CriterionVerdict } from '../../../../../core/grade/grade.js';
import type { Prompt } from '../../../../../core/prompt/prompt.js';
import { loadAliases, type Aliases } from '../../../../prompts/aliases.js';
import { wholeBank } from '../../../../prompts/bank/whole-bank.fixture.js';
import { gradeOffline } from '../../offline-grader.js';
import { shortAnswer } from '../../short-answer.js';

const bank = resolve(import.meta.dirname, '../../../../../../prompts');

let prompt: Prompt;
let aliases: Aliases;
beforeAll(async () => {
  const { prompts } = await wholeBank();
  const lora = prompts.find(({ id }) => id === 'lora');
  if (lora === undefined) throw new Error('lora is not in the bank');
  prompt = lora;
  aliases = await loadAliases(bank);
}, 60_000);

/** The verdicts on all strong answers, word for word, each in its phase: what the report shows. */
function gradedStrong(typed: (text: string) => TimedText): readonly CriterionVerdict[] {
  const phases = prompt.phases.map(({ id: phaseId }) => ({
    phaseId,
    text: typed(
      prompt.rubric
        .filter(({ phase, kind }) => phase === phaseId && kind !== 'anti-pattern')
        .map(({ strong }) => strong)
        .join('\n\n'),
    ),
  }));
  const answer: Answer = { ...shortAnswer(prompt.phases[0]?.id ?? '', ''), phases };
  const about = { id: '', promptHash: '', level: 'staff', gradedAtMs: 0 } as const;
  return gradeOffline({ ...about, prompt, answer }, aliases).verdicts.filter(
    ({ criterionId }) =>
      prompt.rubric.find(({ id }) => id === criterionId)?.kind !== 'anti-pattern',
  );
}

// Bug: who had learned the report by heart, and wrote it down again, was told of every criterion "Nothing found on this".
it('counts what is typed in the very words of the report', () => {
  const verdicts = gradedStrong(typedText);
  const met = verdicts.filter(({ verdict }) => verdict === 'met');
  expect(met.length).toBeGreaterThanOrEqual(0.8 * verdicts.length);
  expect(verdicts.filter(({ verdict }) => verdict === 'not-met')).toEqual([]);
});

it('asks about the same where it was pasted', () => {
  const verdicts = gradedStrong((text) => textAt(text, 7));
  expect(verdicts.filter(({ verdict }) => verdict === 'not-met')).toEqual([]);
  const asked = verdicts.filter(({ reason }) => reason.startsWith('You pasted “'));
  expect(asked.length).toBeGreaterThanOrEqual(0.75 * verdicts.length);
});
