import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPublicSet } from './public-set.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hotseat-scored-'));
});
afterEach(() => rm(folder, { recursive: true }));

const row = (id: string, qid: string, score: number, reference?: string): string =>
  JSON.stringify({ id, qid, question: 'Why?', reference, answer: 'so', score, max_score: 5 });

async function read(lines: readonly string[], sample: number | null = null) {
  const file = join(folder, 'scored.jsonl');
  await writeFile(file, `${lines.join('\n')}\n`);
  return readPublicSet(file, sample);
}

test('met from 80 % of the score, one prompt a question', async () => {
  const set = await read([row('a', 'q', 4, 'r'), row('b', 'q', 3.9, 'r'), row('c', 'p', 0, 'r')]);
  if (!set.ok) throw new Error(set.error.join('\n'));
  const labels = set.value.prompts.map(({ answers }) =>
    answers.map((answer) => [...answer.labels.values()]),
  );
  expect(labels).toEqual([[['met'], ['not-met']], [['not-met']]]);
  expect(set.value.prompts[0]?.answers[1]?.labelledTotal).toBeCloseTo(78, 10);
  expect(set.value.isGradable).toBe(true);
});

test('without reference answers it cannot be graded', async () => {
  const set = await read([row('a', 'q', 4)]);
  expect(set.ok && set.value.isGradable).toBe(false);
});

test('a sample is the same one each time, and is said to be one', async () => {
  const lines = Array.from({ length: 50 }, (_, i) => row(String(i), String(i % 7), 5, 'r'));
  const [one, other] = [await read(lines, 10), await read(lines, 10)];
  if (!one.ok) throw new Error(one.error.join('\n'));
  expect(one).toEqual(other);
  expect(one.value.prompts.flatMap(({ answers }) => answers)).toHaveLength(10);
  expect(one.value.note).toContain('10 of 50');
});

test('a wrong line is named by its number and field', async () => {
  const found = await read([row('a', 'q', 4, 'r'), row('b', 'q', -1, 'r')]);
  expect(found).toMatchObject({ ok: false, error: [expect.stringMatching(/:2 score: /)] });
});
