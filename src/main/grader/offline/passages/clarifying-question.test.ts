import { expect, it } from 'vitest';
import { isCallForHelp } from './clarifying-question.js';
import { passagesOf } from './passages.js';
import { termIndex } from '../../text/term-match.js';
import { answerWith } from '../prompt.fixture.js';

// Bug: "I'm stuck" met "Asks what happens when something fails halfway": what gets stuck is a cue of it.
it.each([
  ["I'm stuck. What should I think about?", true],
  ['I am a bit lost, what else should I ask?', true],
  ['What does the customer see if a claim gets stuck halfway?', false],
  ['May data be lost?', false],
])('%s', (text, expected) => {
  const [passage] = passagesOf(
    answerWith({ questions: [text] }),
    new Map(),
    (word) => word,
    termIndex([]),
  );
  if (passage === undefined) throw new Error('the question is read');
  expect(isCallForHelp(passage)).toBe(expected);
});
