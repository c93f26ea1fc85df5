import { expect, test } from 'vitest';
import { inWaves, planOf } from './waves.js';

const all = ['format', 'lint', 'circles', 'types', 'faults', 'unit', 'build', 'e2e'];
const never = () => false;

test('what nobody waits for goes beside all else; tests in the app come after the build', () => {
  expect(planOf(all)).toEqual({
    beside: [['lint'], ['format', 'types', 'circles']],
    waves: [[['build'], ['faults']], [['unit']], [['e2e']]],
  });
  expect(planOf(['lint'])).toEqual({ beside: [['lint']], waves: [] });
  expect(planOf(['types', 'e2e'])).toEqual({ beside: [['types']], waves: [[['e2e']]] });
  expect(planOf(['unit'])).toEqual({ beside: [], waves: [[['unit']]] });
});

test('steps of two lanes run at once, and what they gave stands in the usual order', async () => {
  /** @type {string[]} */
  const told = [];
  /** @type {Map<string, () => void>} */
  const ends = new Map();
  let isOver = false;
  const rows = inWaves(
    all,
    async (name) => {
      told.push(name);
      await new Promise((resolve) => ends.set(name, () => resolve(undefined)));
      return `${name} done`;
    },
    never,
  );
  void rows.then(() => (isOver = true));
  /** @param {string[]} names */
  const end = async (...names) => {
    for (const name of names) {
      ends.get(name)?.();
      await new Promise(setImmediate);
    }
  };
  expect(told).toEqual(['lint', 'format', 'build', 'faults']);
  // The core that a lane has left is not idle until the other one ends; the real app waits for all.
  await end('build');
  expect(told.at(-1)).toBe('unit');
  await end('unit');
  expect(told.at(-1)).toBe('unit');
  await end('faults');
  expect(told.at(-1)).toBe('e2e');
  await end('format', 'types', 'circles', 'e2e');
  expect(isOver).toBe(false);
  await end('lint');
  expect(await rows).toEqual(all.map((name) => `${name} done`));
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
