import { expect, test } from 'vitest';
import { inWaves, waves } from './waves.js';

const all = ['format', 'lint', 'circles', 'types', 'faults', 'unit', 'build', 'e2e'];
const never = () => false;

test('lint goes beside what else takes one core; tests have both, and come after the build', () => {
  const beside = ['format', 'types', 'build', 'circles', 'faults'];
  expect(waves(all)).toEqual([[['lint'], beside], [['unit']], [['e2e']]]);
  expect(waves(['lint'])).toEqual([[['lint']]]);
  expect(waves(['types', 'e2e'])).toEqual([[['types']], [['e2e']]]);
  expect(waves(['unit'])).toEqual([[['unit']]]);
});

test('steps of two lanes run at once, and what they gave stands in the usual order', async () => {
  /** @type {string[]} */
  const told = [];
  /** @type {Map<string, () => void>} */
  const ends = new Map();
  const rows = inWaves(
    all,
    async (name) => {
      told.push(name);
      await new Promise((resolve) => ends.set(name, () => resolve(undefined)));
      return `${name} done`;
    },
    never,
  );
  /** @param {string[]} names */
  const end = async (...names) => {
    for (const name of names) {
      ends.get(name)?.();
      await new Promise(setImmediate);
    }
  };
  expect(told).toEqual(['lint', 'format']);
  await end('format', 'types', 'build', 'circles');
  expect(told).toEqual(['lint', 'format', 'types', 'build', 'circles', 'faults']);
  // The core that a lane has left is not idle until the other one ends; the real app waits for all.
  await end('faults');
  expect(told.at(-1)).toBe('unit');
  await end('unit');
  expect(told.at(-1)).toBe('unit');
  await end('lint', 'e2e');
  expect(await rows).toEqual(all.map((name) => `${name} done`));
  expect(told.slice(-2)).toEqual(['unit', 'e2e']);
});

test('nothing begins after it was stopped', async () => {
  let isStopped = false;
  const rows = await inWaves(
    all,
    async (name) => {
      isStopped = true;
      return name;
    },
    () => isStopped,
  );
  expect(rows).toEqual(['lint']);
});
