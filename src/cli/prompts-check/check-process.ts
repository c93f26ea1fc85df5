import { offlineInProcess } from '../../main/grader/offline/grade-in-process.js';
import type { Aliases } from '../../main/prompts/aliases.js';
import type { Row } from '../report/report-rows.js';
import { flashJudge, judgeBy } from './judge.js';
import { judgedBefore } from './judged-before.js';
import { rowsFor, type CheckedBank } from './prompt-rows.js';

export type SentBank = Omit<CheckedBank, 'judge' | 'judgeFlash'> & {
  readonly aliases: Aliases;
  readonly graderHash: string;
};
/** First the bank, then the place in it of one prompt after another. */
export type ToCheck = SentBank | number;

let bank: SentBank | null = null;
process.on('message', (message: ToCheck) => {
  if (typeof message !== 'number') bank = message;
  else void checked(message, bank).then((done) => process.send?.(done));
});
process.once('disconnect', () => process.exit());

async function checked(index: number, given: SentBank | null): Promise<readonly Row[]> {
  const prompt = given?.prompts[index];
  if (given === null || prompt === undefined) throw new Error(`no prompt ${String(index)}`);
  const { aliases, graderHash, ...bank } = given;
  const offline = judgeBy(offlineInProcess(aliases));
  const { judge, keep } = await judgedBefore(offline, graderHash, prompt.id);
  const rows = await rowsFor(prompt, { ...bank, judge, judgeFlash: flashJudge(aliases) });
  await keep();
  return rows;
}
