import { expect, test } from 'vitest';
import type { AttemptSummary } from '../../ipc/views.js';
import { ungradedIn } from './ungraded.js';

const attempt = (id: string, part: Partial<AttemptSummary>): AttemptSummary => ({
  ...{ id, promptId: 'p', title: 'P', kind: 'coding', mode: 'mock', level: 'mid' },
  ...{ startedAtMs: 0, elapsedSec: 60, isSubmitted: true, result: null },
  ...part,
});

test('an attempt under way and one without a band are not in the queue', () => {
  const all = [
    attempt('newer', { startedAtMs: 2 }),
    attempt('under-way', { isSubmitted: false }),
    attempt('no-band', { result: { band: null, total: 12, missed: [] } }),
    attempt('older', { startedAtMs: 1 }),
  ];
  expect(ungradedIn(all).map(({ id }) => id)).toEqual(['older', 'newer']);
});
