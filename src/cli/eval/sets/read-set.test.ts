import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSet } from './read-set.js';

const example = resolve(import.meta.dirname, '../../../../e2e/eval/example');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hotseat-set-'));
  await cp(example, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const read = () => readSet(join(folder, 'set.yaml'));

async function change(name: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(folder, name), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(folder, name), text.replace(from, to));
}

async function problems(): Promise<readonly string[]> {
  const set = await read();
  return set.ok ? [] : set.error;
}

test('the example is a set: the settled label counts, the passes are kept, the drawing is read', async () => {
  const set = await read();
  if (!set.ok) throw new Error(set.error.join('\n'));
  const [first, second] = set.value.prompts[0]?.answers ?? [];
  expect(first?.labels.get('unique-key')).toBe('not-met');
  expect(first?.passes.get('unique-key')).toEqual(['not-met', 'partial']);
  expect(first?.passes.has('caches-hot-links')).toBe(false);
  // One slip of weight 2 and nothing met; and all of it met.
  expect([first?.labelledTotal, second?.labelledTotal]).toEqual([0, 100]);
  expect(second?.answer.diagram.nodes).toHaveLength(4);
  expect(set.value.isHeldOut).toBe(false);
});

test('a criterion without a label is named, with file and line', async () => {
  await change('labels.yaml', '  unique-key: met\n', '');
  expect(await problems()).toEqual([
    expect.stringMatching(/labels\.yaml:7 second: .* no label for the criterion "unique-key"$/),
  ]);
});

test('a criterion that the rubric does not have is named', async () => {
  await change('labels.yaml', '  unique-key: met\n', '  unique-key: met\n  unique-keys: met\n');
  expect(await problems()).toEqual([
    expect.stringMatching(/labels\.yaml:9 second\.unique-keys: .* no criterion "unique-keys"$/),
  ]);
});

test('a criterion that stands twice is an error, not the last one', async () => {
  await change('labels.yaml', '  unique-key: met\n', '  unique-key: met\n  unique-key: not-met\n');
  expect(await problems()).toEqual([expect.stringMatching(/labels\.yaml:9: YAML: .*unique/)]);
});

test('a word that is no label is refused with the words that are', async () => {
  await change('labels.yaml', '  unique-key: met\n', '  unique-key: yes\n');
  expect(await problems()).toEqual([
    expect.stringMatching(/labels\.yaml:8 second\.unique-key: must be one of met, partial/),
  ]);
});

test('answers and labels that have no counterpart are named', async () => {
  await change('labels.yaml', 'second:', 'third:');
  const found = await problems();
  expect(found).toHaveLength(2);
  expect(found[0]).toContain('no labels for the answer "second"');
  expect(found[1]).toContain('no answer "third"');
});

test('a key that the format does not know is an error, or "heldout" would bind nobody', async () => {
  await change('set.yaml', 'labelledBy: human', 'labelledBy: human\nheldout: true');
  expect(await problems()).toEqual([expect.stringContaining('heldout')]);
});

test('a missing file and a wrong heading are named with the file', async () => {
  await rm(join(folder, 'answers/novice.md'));
  await change('answers/strong.md', '## Design', '## Dessign');
  const found = await problems();
  expect(found[0]).toContain('novice.md');
  expect(found[1]).toMatch(/strong\.md: Line 4: "Dessign"/);
});

test('two answers of one id are refused, as their labels would be the same', async () => {
  await change('set.yaml', 'id: second', 'id: first');
  expect(await problems()).toContainEqual(
    expect.stringContaining('two answers have the id "first"'),
  );
});
