import { expect, it } from 'vitest';
import { onceFor } from './remembered.js';

// Bug: each verdict in settling had all sentences of the answer compared with the whole prompt anew.
it('does the same work once for the same two things, whatever comes of it', () => {
  let times = 0;
  const work = onceFor((one: { readonly n: number }, other: readonly number[]) => {
    times += 1;
    return other.includes(one.n) ? one.n : null;
  });
  const [one, few, many] = [{ n: 3 }, [1, 2], [1, 2, 3]];
  expect([work(one, few), work(one, few), work(one, many), work(one, many)]).toEqual([
    ...[null, null, 3, 3],
  ]);
  expect(times).toBe(2);
  expect(work({ n: 3 }, many)).toBe(3);
  expect(times).toBe(3);
});
