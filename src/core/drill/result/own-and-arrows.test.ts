import { expect, test } from 'vitest';
import { wordsOf } from '../../prompt/cue-match.js';
import { theoryPrompt } from '../../prompt/theory.fixture.js';
import { drillResult } from './drill-result.js';

const diagram = `flowchart LR
  page["Search page"] --> find["Retriever"]
  find --> rank["Reranker"]
  rank --> llm["LLM"]
  llm --> check["Citation check"]
  check --> audit[("Audit log")]`;
const prompt = { ...theoryPrompt('drill'), reference: { answer: '', diagram } };
let made = 0;
const result = (drawn: string) =>
  drillResult({ board: [], diagram: `flowchart LR\n${drawn}` }, prompt, wordsOf, () => {
    made += 1;
    return `id-${String(made)}`;
  });

// Bugs: a merged box could not be named for what else it is, and the count of arrows changed without a word.
test('all of one’s own boxes are named with what they count as, and what is not asked for inside them', () => {
  const { own, arrows, score } = result(
    'p[Search page] --> f[Retriever and reranker]\n x[Billing]',
  );
  expect(own.map(({ label, standsFor }) => [label, standsFor])).toEqual([
    ['Search page', ['Search page']],
    ['Retriever and reranker', ['Retriever', 'Reranker']],
    ['Billing', []],
  ]);
  expect(arrows.within).toEqual([
    { label: 'Retriever → Reranker', detail: 'Inside yours: Retriever and reranker' },
  ]);
  expect(score.arrows).toBe(4);
});

test('an arrow against the flow, and one that may be a flow of its own, are told as that', () => {
  const { arrows } = result('r[Reranker] --> p[Search page]\n f[Retriever]\n p');
  expect(arrows.against).toEqual([
    {
      label: 'Reranker → Search page',
      detail: 'The reference goes the other way: Search page → Retriever → Reranker.',
    },
  ]);
  expect(arrows.extra).toEqual([]);
  const back = result('l[LLM] -- "timed out" --> r[Reranker]').arrows;
  expect([back.turned, back.against]).toEqual([[], []]);
  expect(back.extra).toEqual([
    {
      label: 'LLM → Reranker',
      detail: 'The reference has Reranker → LLM; what yours says may be a flow of its own.',
    },
  ]);
});

// Bug: it was drawn green, as found, and listed nowhere.
test('an arrow back beside the right one is none of the reference’s, and is shown so', () => {
  const { arrows, scene } = result(
    'p[Search page] --> f[Retriever] --> r[Reranker] --> l[LLM] --> r',
  );
  expect([arrows.found.length, arrows.turned, arrows.against]).toEqual([3, [], []]);
  expect(arrows.extra).toEqual([
    { label: 'LLM → Reranker', detail: 'The reference has Reranker → LLM, and nothing back.' },
  ]);
  const lines = scene.filter(({ type }) => type === 'arrow').map((one) => one['strokeStyle']);
  expect(lines.filter((line) => line === 'dashed')).toHaveLength(1);
});

// Bug: a chain drawn from left to right came back from the top down, half as large as the page had room for.
test('Mermaid is laid out the way that it leads', () => {
  const { scene } = result('p[Search page] --> f[Retriever] --> r[Reranker] --> l[LLM]');
  const x = (label: string): number => {
    const text = scene.find((element) => element['text'] === label);
    return Number(text?.['x']);
  };
  expect(x('Retriever')).toBeGreaterThan(x('Search page') + 100);
  expect(x('LLM')).toBeGreaterThan(x('Retriever') + 200);
});
