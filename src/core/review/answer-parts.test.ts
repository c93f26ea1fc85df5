import { expect, test } from 'vitest';
import { startAttempt } from '../attempt/attempt-state.js';
import { isBlank, partsOfAnswer } from './answer-parts.js';
import { textAt } from '../attempt/timed-text.js';

const starter = 'def rotate(x):\n    ...\n';
const state = startAttempt({
  kind: 'started',
  atSec: 0,
  startedAtMs: 0,
  promptId: 'p',
  promptHash: 'h',
  mode: 'mock',
  level: 'senior',
  timeFactor: 1,
  phaseId: 'design',
  starter,
});
const phases = [{ id: 'design', title: 'Design', minutes: 15 }];
const none = { visible: [], hidden: [], wrong: [] };
const code = { language: 'python', starter, reference: 'x', ...none } as const;

// Bug: the starter that the app put there counts as an answer.
test('an untouched starter and the interviewer’s own lines are no answer', () => {
  const opened = {
    who: 'interviewer',
    atSec: 1,
    text: 'Tell me what you need.',
    factId: null,
    phaseId: 'clarify',
  } as const;
  const talked = { ...state, talk: [opened] };
  expect(isBlank(talked, { code })).toBe(true);
  expect(isBlank({ ...talked, texts: { design: textAt(' \n', 3) } }, {})).toBe(false);
  expect(isBlank({ ...state, code: textAt('', 0), texts: { design: textAt(' \n', 3) } }, {})).toBe(
    true,
  );
});

// Bug: a tab that opens onto nothing.
test('only what is there becomes a part', () => {
  expect(
    partsOfAnswer({ ...state, texts: { design: textAt('index twice', 3) } }, { phases }),
  ).toEqual([{ kind: 'text', phaseId: 'design' }, { kind: 'code' }]);
});
