import { expect, test } from 'vitest';
import { checkedWords } from './checked-words.js';
import { emptyText, textAt } from './timed-text.js';

const phases = [
  { id: 'a', title: 'Clarify', minutes: 5 },
  { id: 'b', title: 'Design', minutes: 5 },
];
const state = {
  checks: [
    { atSec: 1, phaseId: 'a' },
    { atSec: 9, phaseId: 'a' },
  ],
  texts: { a: textAt('Ask.', 9), b: textAt('A cache.', 20) },
  ...{ talk: [], code: emptyText, diagram: emptyText, boardSec: new Map<string, number>() },
};

// Bug: "What you wrote after that, you wrote knowing …" where nothing was written after it.
test('the report names each checked phase once, says whether more was written in it, and is silent where none was', () => {
  expect(checkedWords(state, phases)).toBe(
    'Checked during practice: Clarify. You changed nothing in it after that.',
  );
  const knowing = /^Checked during practice: Clarify\. What you wrote after that/;
  expect(checkedWords({ ...state, texts: { a: textAt('Ask.', 10) } }, phases)).toMatch(knowing);
  expect(checkedWords({ ...state, boardSec: new Map([['box', 10]]) }, phases)).toMatch(knowing);
  expect(checkedWords({ ...state, checks: [] }, phases)).toBe(null);
});
