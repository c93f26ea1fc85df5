import { offlineInProcess } from '../../main/grader/offline/grade-in-process.js';
import type { Aliases } from '../../main/prompts/aliases.js';
import type { Row } from '../report/report-rows.js';
import { rowsFor, type CheckedBank } from './prompt-rows.js';

export type SentBank = Omit<CheckedBank, 'grader'> & { readonly aliases: Aliases };
/** First the bank, then the place in it of one prompt after another. */
export type ToCheck = SentBank | number;

let bank: CheckedBank | null = null;
process.on('message', (message: ToCheck) => {
  if (typeof message !== 'number') {
    const { aliases, ...sent } = message;
    bank = { ...sent, grader: offlineInProcess(aliases) };
  } else void checked(message, bank).then((done) => process.send?.(done));
});
process.once('disconnect', () => process.exit());

async function checked(index: number, given: CheckedBank | null): Promise<readonly Row[]> {
  const prompt = given?.prompts[index];
  if (given === null || prompt === undefined) throw new Error(`no prompt ${String(index)}`);
  return rowsFor(prompt, given);
}
