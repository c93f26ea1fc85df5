import { expect, test } from 'vitest';
import { wordsOf } from '../../prompt/cue-match.js';
import { theoryPrompt } from '../../prompt/theory.fixture.js';
import { drillResult } from './drill-result.js';

const before = `flowchart LR
  page["Search page"] --> llm["LLM"]
  llm --> audit[("Audit log")]`;
const after = `flowchart LR
  page["Search page"] --> split["Region router"]
  split --> llm["LLM"]`;
const prompt = {
  ...theoryPrompt('drill'),
  reference: { answer: 'It is found.', diagram: after },
  afterChange: { before, told: 'A router by region.' },
};
let made = 0;
const { found, missing, extra } = drillResult(
  { board: [], diagram: 'flowchart LR\n p[Search page]\n l[LLM] --> a[Audit log]' },
  prompt,
  wordsOf,
  () => `id-${String((made += 1))}`,
);

test('a box that the change brings is marked, and no other', () => {
  expect(missing.map(({ label, isNew }) => [label, isNew])).toEqual([['Region router', true]]);
  expect(found.map(({ isNew }) => isNew)).toEqual([false, false]);
});

test('a box that it takes away says so where somebody drew it all the same', () => {
  expect(extra).toMatchObject([
    {
      label: 'Audit log',
      isNew: false,
      detail:
        'Before the change it would have counted as “Audit log”, a box that the change takes away.',
    },
  ]);
});
