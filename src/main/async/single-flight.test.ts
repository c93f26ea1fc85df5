import { expect, test } from 'vitest';
import { singleFlight } from './single-flight.js';

// Would catch a list that was begun before an attempt was submitted, and is shown after it.
test('callers share what is under way, but not what a change has made old', async () => {
  let value = 1;
  let looks = 0;
  const { run, changed } = singleFlight(async () => {
    looks += 1;
    const seen = value;
    await Promise.resolve();
    return seen;
  });
  const both = [run(), run()];
  value = 2;
  changed();
  const later = run();
  expect(await Promise.all([...both, later])).toEqual([1, 1, 2]);
  expect(looks).toBe(2);
  expect(await run()).toBe(2);
  expect(looks).toBe(3);
});

test('a look that failed is not what the next caller gets', async () => {
  let looks = 0;
  const { run } = singleFlight(async () => {
    looks += 1;
    if (looks === 1) throw new Error('the disk refuses');
    return looks;
  });
  await expect(run()).rejects.toThrow('refuses');
  expect(await run()).toBe(2);
});
