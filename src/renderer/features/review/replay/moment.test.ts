import { expect, test } from 'vitest';
import { replayOf, stateAt } from '../../../../core/replay/keyframes.js';
import { shownSecond } from './moment.js';

// Bug: "Nothing asked yet." at 0:00, though the interviewer's question carries that time.
test('what carries the time 0:00 is there at 0:00, and what comes later is not', () => {
  const said = { kind: 'answer-given', factId: null } as const;
  const replay = replayOf([
    {
      ...{ kind: 'started', atSec: 0, promptId: 'rag', promptHash: '', mode: 'mock' },
      ...{ level: 'senior', timeFactor: 1, startedAtMs: 0, phaseId: 'clarify', starter: '' },
    },
    { ...said, atSec: 0.04, text: 'Begin with your questions.' },
    { ...said, atSec: 1, text: 'A million.' },
  ]);
  if (replay === null) throw new Error('the journal has no beginning');
  const heardAt = (sec: number) => stateAt(replay, shownSecond(sec)).talk.map(({ text }) => text);
  expect(heardAt(0)).toEqual(['Begin with your questions.']);
  expect(heardAt(1)).toHaveLength(2);
});
