import { randomBytes } from 'node:crypto';
import { criterionIds, sampleGrade, samplePrompt } from '../../core/grade/sample-prompt.fixture.js';
import { openStorage } from '../../main/storage/storage.js';
import { choice, typed, valueOf } from './sample.js';

// Works on a data folder as fast as it can and says what was acknowledged, until it is killed or has
// done as many attempts as it was told.

const [, , root = '', mode = 'autosave', most = 'Infinity'] = process.argv;
const { attempts, close } = await openStorage(root, Date.now, () => undefined);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const rounds = mode === 'autosave' ? 1_000_000 : 3;
// Words that do not pack well, so that most of the time goes into the compaction.
const wordsOf = (seq: number): string =>
  mode === 'compact' ? randomBytes(150_000).toString('base64') : `word ${seq} `;

for (let n = 0; n < Number(most); n += 1) {
  const { attemptId: id } = valueOf(await attempts.start(samplePrompt, choice));
  say(`started ${id} 1`);
  for (let seq = 1; seq <= rounds; seq += 1) {
    const nextSeq = valueOf(await attempts.append(id, seq, [typed(wordsOf(seq), seq)]));
    say(`appended ${id} ${nextSeq}`);
  }
  valueOf(await attempts.submit(id));
  say(`submitted ${id} ${rounds + 2}`);
  if (mode !== 'grade' && mode !== 'settle') continue;
  valueOf(await attempts.addGrade(id, sampleGrade('g1', 'met', Date.now())));
  say(`graded ${id} ${rounds + 2}`);
  for (const criterionId of mode === 'settle' ? criterionIds : []) {
    const order = { gradeId: 'g1', criterionId, verdict: 'partial' } as const;
    const { length } = valueOf(await attempts.settle(id, order));
    say(`settled-${length} ${id} ${rounds + 2}`);
  }
}
await close();
