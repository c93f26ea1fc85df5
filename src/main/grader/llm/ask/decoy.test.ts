import { expect, test } from 'vitest';
import { randomFrom } from '../../../../core/metrics/random.js';
import { fixturePrompt } from '../../offline/prompt.fixture.js';
import { decoyAsks } from './decoy-asks.js';
import { isDecoy, unspokenAsks, withDecoy } from './decoy.js';

const criteria = fixturePrompt.rubric.filter(({ kind }) => kind === 'component');

// Bug: there was one decoy, at the end of each call, and an order named it.
test('decoys are drawn from some twenty, in every place, with the subject of a real criterion', () => {
  const chance = randomFrom(3);
  const drawn = Array.from({ length: 300 }, () => withDecoy(criteria, decoyAsks, chance));
  expect(new Set(drawn.map(({ decoyId }) => decoyId)).size).toBeGreaterThan(20);
  const places = drawn.map(({ asked }) => asked.findIndex(({ id }) => isDecoy(id)));
  expect(new Set(places)).toEqual(new Set([0, 1, 2]));
  for (const { asked } of drawn) {
    const decoy = asked.find(({ id }) => isDecoy(id));
    expect(asked.filter(({ id }) => !isDecoy(id))).toEqual(criteria);
    expect(decoy?.kind).toBe('component');
    expect(criteria.some(({ title }) => decoy?.title.endsWith(`“${title}”`))).toBe(true);
  }
});

test('an ask that the texts speak of is not drawn', () => {
  const left = unspokenAsks(['Each rack has two Cables.', 'relationships, trained on slots']);
  expect(left).toHaveLength(decoyAsks.length - 2);
  const all = decoyAsks.map(({ words }) => words[0] ?? '').join(' ');
  expect(unspokenAsks([all])).toEqual([]);
});

test('no two asks share a word, and no id is another’s', () => {
  const words = decoyAsks.flatMap((ask) => ask.words);
  expect(new Set(words).size).toBe(words.length);
  expect(new Set(decoyAsks.map(({ id }) => id)).size).toBe(decoyAsks.length);
});
