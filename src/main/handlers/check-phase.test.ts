import { expect, test } from 'vitest';
import { fail, ok } from '../../core/result.js';
import { checkPhaseHandlers } from './check-phase.js';
import type { Services } from './services.js';

// Bug: a check that took too long was told as “Cancelled. Nothing was changed.”, and nobody had cancelled it.
test('a check that takes too long says so', async () => {
  const services = {
    storage: Promise.resolve({
      attempts: { open: async () => ok({ prompt: {}, state: { mode: 'practice' } }) },
    }),
    grade: async () => fail({ kind: 'cancelled' }),
  } as unknown as Services;
  const check = checkPhaseHandlers(services)['attempt:check-phase'];
  expect(await check({ attemptId: 'a', phaseId: 'p' })).toEqual(
    fail({ kind: 'grading-failed', detail: 'it took longer than 20 s' }),
  );
});
