import { sampleGrade, samplePrompt } from './prompt.fixture.js';
import { openStorage } from './storage.js';

// Works on a data folder as fast as it can and says what was acknowledged, until it is killed.

const [, , root = '', mode = 'autosave'] = process.argv;
const { attempts } = await openStorage(root, Date.now, () => undefined);
const choice = { mode: 'mock', level: 'senior', timeFactor: 1 } as const;
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

for (;;) {
  const opened = await attempts.start(samplePrompt, choice);
  if (!opened.ok) throw new Error('not started');
  const { attemptId: id } = opened.value;
  say(`started ${id} 1`);
  const rounds = mode === 'autosave' ? 1_000_000 : 3;
  for (let seq = 1; seq <= rounds; seq += 1) {
    const splice = { at: 0, remove: 0, insert: `word ${seq} ` };
    const event = { kind: 'text-changed', atSec: seq, phaseId: 'design', splice } as const;
    const appended = await attempts.append(id, seq, [event]);
    if (!appended.ok) throw new Error('not appended');
    say(`appended ${id} ${appended.value}`);
  }
  await attempts.submit(id);
  say(`submitted ${id} ${rounds + 2}`);
  if (mode !== 'grade') continue;
  await attempts.addGrade(id, sampleGrade('g1', 'met', Date.now()));
  say(`graded ${id} ${rounds + 2}`);
}
