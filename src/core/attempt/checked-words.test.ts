import { expect, test } from 'vitest';
import { checkedWords } from './checked-words.js';

const phases = [
  { id: 'a', title: 'Clarify', minutes: 5 },
  { id: 'b', title: 'Design', minutes: 5 },
];

test('the report names each checked phase once, and is silent where none was', () => {
  const checks = [
    { atSec: 1, phaseId: 'a' },
    { atSec: 2, phaseId: 'a' },
  ];
  expect(checkedWords({ checks }, phases)).toMatch(/^Checked during practice: Clarify\. /);
  expect(checkedWords({ checks: [] }, phases)).toBe(null);
});
