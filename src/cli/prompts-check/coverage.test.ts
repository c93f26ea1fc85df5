import { expect, test } from 'vitest';
import { coverageRows, coveredTopics, type TopicMap } from './coverage.js';

const map: TopicMap = {
  due: ['system-design'],
  topics: [
    {
      id: 'SD1',
      title: 'RAG',
      kind: 'system-design',
      headings: ['1. Design an efficient RAG system'],
      prompts: [],
      isGlossary: false,
    },
    {
      id: 'T1',
      title: 'LoRA',
      kind: 'ml-theory',
      headings: [],
      prompts: ['lora'],
      isGlossary: false,
    },
    { id: 'T2', title: 'QLoRA', kind: 'ml-theory', headings: [], prompts: [], isGlossary: false },
  ],
};
const rag = {
  id: 'rag',
  kind: 'system-design',
  source: ['1. Design an efficient RAG system'],
} as const;
const lora = { id: 'lora', kind: 'ml-theory', source: ['SFT'] } as const;

test('a topic is covered by a heading or by name', () => {
  expect(coveredTopics(map, [rag, lora]).map(({ by }) => by)).toEqual([['rag'], ['lora'], []]);
});

test('a heading that a prompt merely touches is not covered by it', () => {
  const other = { ...rag, source: ['GraphRAG', ...rag.source] };
  expect(coveredTopics(map, [other])[0]?.by).toEqual([]);
});

test('the list of words is covered by the glossary, without a prompt', () => {
  const words = { id: 'T35', title: 'Words', kind: 'ml-theory', isGlossary: true } as const;
  const [covered] = coveredTopics(
    { due: [], topics: [{ ...words, headings: [], prompts: [] }] },
    [],
  );
  expect(covered?.by).toEqual(['glossary.yaml']);
});

test('a prompt of another kind that names the heading covers nothing', () => {
  const theory = { ...lora, source: rag.source };
  expect(coveredTopics(map, [theory])[0]?.by).toEqual([]);
});

test('a topic that lacks fails only where its kind is due', () => {
  const [design, theory] = coverageRows(map, [lora]);
  expect(design).toMatchObject({ value: 0, holds: false, reason: 'lacks RAG' });
  expect(theory).toMatchObject({ value: 1, unit: 'of 2', holds: null, reason: 'lacks QLoRA' });
});

test('a misspelt id and a prompt without a topic do not pass unseen', () => {
  const [slips, homeless] = coverageRows(map, [rag, { ...lora, id: 'lorra' }]).slice(-2);
  expect(slips).toMatchObject({
    holds: false,
    reason: 'T1 names lora, which is no ml-theory prompt',
  });
  expect(homeless).toMatchObject({ value: 1, reason: 'lorra' });
});
