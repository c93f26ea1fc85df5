import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { canBeDrilled } from '../../core/drill/can-be-drilled.js';
import { readDiagram } from '../../core/mermaid/read-mermaid.js';
import { wholeBank } from './bank/whole-bank.fixture.js';
import { loadBoxReasons } from './box-reasons.js';

const bank = resolve(import.meta.dirname, '../../../prompts');
const { prompts } = await wholeBank();
const drilled = prompts.filter(canBeDrilled);

test('the designs of the bank are there', () => expect(drilled).toHaveLength(14));

// Bug: of two boxes in three a drill said where they stand, and not why they are there.
test.each(drilled.map((prompt) => [prompt.id, prompt] as const))(
  'each box of %s says why it is there, once and in one sentence',
  async (id, { reference }) => {
    const reasons = await loadBoxReasons(bank, id);
    expect([...reasons.keys()].toSorted()).toEqual(
      readDiagram(reference.diagram)
        .nodes.map((box) => box.id)
        .toSorted(),
    );
    const told = [...reasons.values()];
    expect(new Set(told).size).toBe(told.length);
    for (const reason of told) expect(reason).toMatch(/^[\p{Lu}"\d].{30,140}\.$/u);
  },
);

test('a prompt that has none, such as one of a pack, says so by nothing', async () => {
  expect(await loadBoxReasons(bank, 'no-such-prompt')).toEqual(new Map());
});
