import { resolve } from 'node:path';
import { scratchpad } from '../../../../core/attempt/scratchpad.js';
import { textAt } from '../../../../core/attempt/timed-text.js';
import type { CriterionVerdict } from '../../../../core/grade/grade.js';
import { loadAliases } from '../../../prompts/aliases.js';
import { wholeBank } from '../../../prompts/bank/whole-bank.fixture.js';
import { gradeOffline } from '../offline-grader.js';
import { shortAnswer } from '../short-answer.js';

const bank = resolve(import.meta.dirname, '../../../../../prompts');

/** The verdict on a text as the whole answer to a criterion, `prompt/criterion`, but for what stands in the scratchpad. */
export type BankVerdicts = (
  key: string,
  text: string,
  jotted?: string,
) => CriterionVerdict | undefined;

export async function bankVerdicts(): Promise<BankVerdicts> {
  const { prompts } = await wholeBank();
  const aliases = await loadAliases(bank);
  return (key, text, jotted = '') => {
    const [promptId, criterionId] = key.split('/');
    const prompt = prompts.find(({ id }) => id === promptId);
    const phase = prompt?.rubric.find(({ id }) => id === criterionId)?.phase;
    if (prompt === undefined || phase === undefined) throw new Error(`${key} is not in the bank`);
    const short = shortAnswer(phase, text);
    const pad = { phaseId: scratchpad.id, text: textAt(jotted, 0) };
    const answer = jotted === '' ? short : { ...short, phases: [...short.phases, pad] };
    const about = { id: '', promptHash: '', level: 'staff', gradedAtMs: 0 } as const;
    const { verdicts } = gradeOffline({ ...about, prompt, answer }, aliases);
    return verdicts.find((one) => one.criterionId === criterionId);
  };
}
