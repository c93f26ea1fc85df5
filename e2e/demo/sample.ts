import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Box } from '../fixtures/room.js';

const folder = join(import.meta.dirname, 'sample');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

export const promptId = 'rag-over-internal-pdfs';
export const files = {
  answer: join(folder, 'answer.md'),
  diagram: join(folder, 'query-path.mmd'),
  code: join(folder, 'fuse.py'),
} as const;

const sections = new Map(
  read('answer.md')
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const end = section.indexOf('\n');
      return [section.slice(0, end).trim(), section.slice(end).trim()] as const;
    }),
);

/** What the sample writes under a heading of its answer file. */
export function written(heading: string): string {
  const text = sections.get(heading);
  if (text === undefined) throw new Error(`the sample answer has no "${heading}"`);
  return text;
}

export const questions = written('Questions')
  .split('\n')
  .map((line) => line.replace(/^- /, '').trim())
  .filter((line) => line !== '');

export const diagram = read('query-path.mmd');
export const code = read('fuse.py');

/** The query path and the ingestion path, as drawn on the whiteboard. */
export const boxes: readonly Box[] = [
  { label: 'Analyst UI', x: 240, y: 90 },
  { label: 'API gateway', x: 420, y: 90 },
  { label: 'Group resolver', x: 600, y: 90 },
  { label: 'Hybrid retriever', x: 600, y: 220 },
  { label: 'Vector index', x: 420, y: 220 },
  { label: 'BM25 index', x: 420, y: 330 },
  { label: 'Reranker', x: 600, y: 330 },
  { label: 'LLM + citations', x: 600, y: 440 },
  { label: 'PDF store', x: 240, y: 220 },
  { label: 'Parse + OCR', x: 240, y: 330 },
  { label: 'Chunk + embed', x: 240, y: 440 },
];

export const arrows: readonly (readonly [string, string])[] = [
  ['Analyst UI', 'API gateway'],
  ['API gateway', 'Group resolver'],
  ['Group resolver', 'Hybrid retriever'],
  ['Hybrid retriever', 'Vector index'],
  ['Hybrid retriever', 'Reranker'],
  ['Reranker', 'LLM + citations'],
  ['PDF store', 'Parse + OCR'],
  ['Parse + OCR', 'Chunk + embed'],
  ['Chunk + embed', 'BM25 index'],
];
