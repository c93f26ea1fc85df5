import { randomUUID } from 'node:crypto';
import { criterionIds, sampleGrade } from '../../core/grade/sample-prompt.fixture.js';
import { openStorage } from '../../main/storage/storage.js';
import { openScheduleIn, takeInAll } from './schedule-sample.js';
import { start, valueOf } from './sample.js';

// Sits, takes in and answers as fast as it can, and says which answers were acknowledged, until it is killed.

const [, , root = ''] = process.argv;
const storage = await openStorage(root, Date.now, () => undefined);
const schedule = await openScheduleIn(storage);
for (let n = 0; ; n += 1) {
  if (n % 4 === 0) {
    // Without a word, so that it lies no second ahead of the answers after it.
    const attemptId = await start(storage);
    valueOf(await storage.attempts.submit(attemptId));
    valueOf(await storage.attempts.addGrade(attemptId, sampleGrade('g1', 'not-met', Date.now())));
    await takeInAll(storage, schedule);
  }
  const id = randomUUID();
  const criterionId = criterionIds[n % criterionIds.length] ?? '';
  const card = { promptId: 'sample', criterionId };
  const head = { id, atMs: Date.now() };
  const said = n % 3 === 0 ? 'not-met' : 'unsure';
  const answer = { ask: 'Why?', text: 'It is near.', tookSec: 5, said } as const;
  await schedule.keep(
    n % 7 === 6
      ? { kind: n % 2 === 0 ? 'suspended' : 'resumed', ...head, ...card }
      : { kind: 'answered', ...head, ...card, ...answer },
  );
  process.stdout.write(`said ${id} 1\n`);
  const settled = { id: randomUUID(), atMs: Date.now(), of: id };
  if (said !== 'unsure' || n % 7 === 6) continue;
  await schedule.keep({ kind: 'settled', ...settled, verdict: 'partial' });
  process.stdout.write(`said ${settled.id} 1\n`);
}
