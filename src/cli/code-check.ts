import type { Prompt } from '../core/prompt.js';
import { checkCode } from '../main/runner/check-code.js';
import type { Row } from './measured.js';

/** What the code of the bank's prompts claims, run for real; see `checkCode`. */
export async function codeRows(prompts: readonly Prompt[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const prompt of prompts) {
    for (const { name, problem } of await checkCode(prompt)) {
      rows.push({
        name,
        value: problem === null ? 1 : 0,
        unit: '',
        bar: 'fails exactly the tests it names',
        holds: problem === null,
        ...(problem === null ? {} : { reason: problem }),
      });
    }
  }
  return rows;
}
