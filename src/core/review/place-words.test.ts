import { expect, test } from 'vitest';
import { placeWords, saidAt, turnOfQuestion } from './place-words.js';

const phases = [{ id: 'deep-dive', title: 'Deep dive', minutes: 18 }];

// Bug: questions counted from nought, so that the link names the question before.
test('questions count from one and a single line of code is no range', () => {
  expect(placeWords({ kind: 'question', index: 2, atSec: 72 }, phases)).toBe('Question 3 · 1:12');
  const said = { kind: 'question', index: 2, atSec: 72 } as const;
  expect(placeWords(said, phases, 'How many rooms are there')).toBe('Question 3 · 1:12');
  expect(placeWords(said, phases, 'We replay the last five seconds.')).toBe(
    'In the conversation · 1:12',
  );
  expect(placeWords({ kind: 'code', fromLine: 12, toLine: 12, atSec: 9 }, phases)).toBe('Code 12');
  expect(placeWords({ kind: 'code', fromLine: 12, toLine: 18, atSec: 9 }, phases)).toBe(
    'Code 12–18',
  );
});

test('a phase goes by its title, and by its id where the prompt no longer has it', () => {
  const place = { kind: 'text', start: 0, end: 4, atSec: 842 } as const;
  expect(placeWords({ ...place, phaseId: 'deep-dive' }, phases)).toBe('Deep dive · 14:02');
  expect(placeWords({ ...place, phaseId: 'gone' }, phases)).toBe('gone · 14:02');
});

// Bug: the interviewer's lines counted as questions, so that the jump lands on somebody else's words.
test('a question is found among the turns of both', () => {
  const talk = (['interviewer', 'you', 'interviewer', 'interviewer', 'you'] as const).map(
    (who) => ({
      who,
      atSec: 1,
      text: who,
      factId: null,
      phaseId: 'clarify',
    }),
  );
  expect(turnOfQuestion(talk, 0)).toBe(1);
  expect(turnOfQuestion(talk, 1)).toBe(4);
  expect(turnOfQuestion(talk, 2)).toBeNull();
  expect(saidAt({ kind: 'question', index: 1, atSec: 1 }, talk)).toBe('you');
});
