import { resolve } from 'node:path';
import { verdictsBy } from '../../../main/grader/offline/offline-grader.js';
import { fit } from '../../../main/grader/offline/verdict/fitted-weights.js';
import { loadAliases } from '../../../main/prompts/aliases.js';
import { loadPrompts } from '../../../main/prompts/bank/read-bank.js';
import { reader } from '../../fit/read-all.js';
import { paraphraseOf, referenceOf } from '../../prompts-check/bank-checks.js';
import type { Row } from '../../report/report-rows.js';
import { metamorphicRows, type Subject } from './metamorphic-rows.js';

const bank = resolve(import.meta.dirname, '../../../../prompts');
/** Every sixth prompt: each criterion of each is graded ten times. */
const every = 6;

/** The metamorphic rows over references and paraphrases of the bank. */
export async function metamorphicOfBank(): Promise<readonly Row[]> {
  const read = reader(await loadAliases(bank));
  const { prompts } = await loadPrompts(bank);
  const subjects: Subject[] = [];
  for (const prompt of prompts.filter((_, index) => index % every === 0)) {
    const reference = referenceOf(prompt);
    if (reference !== null) subjects.push({ prompt, answer: reference });
    const paraphrase = await paraphraseOf(bank, prompt);
    if (paraphrase?.ok === true) subjects.push({ prompt, answer: paraphrase.value });
  }
  return metamorphicRows(
    subjects,
    (prompt, answer) => verdictsBy(fit, read(prompt, answer)),
    prompts,
  );
}
