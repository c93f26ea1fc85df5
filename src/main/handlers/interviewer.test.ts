import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { startAttempt } from '../../core/attempt/attempt-state.js';
import { fail, ok } from '../../core/result.js';
import { interviewerHandlers } from './interviewer.js';
import type { Services } from './services.js';

vi.mock('../paths/app-files.js', () => ({
  promptsFolder: () => join(import.meta.dirname, '../../../prompts'),
}));

const started = {
  ...({ kind: 'started', atSec: 0, startedAtMs: 0, promptId: 'p', promptHash: 'h' } as const),
  ...({ mode: 'mock', level: 'mid', timeFactor: 1, phaseId: 'clarify', starter: '' } as const),
};
const hints = [{ phase: 'clarify', hints: ['Think of peaks.'] }];
const prompt = { id: 'p', kind: 'system-design', statement: 'S', phases: [], facts: [], hints };

// Bug: Stop did nothing while the sheet was read, which comes first: the model was asked afterwards all the same.
test('an answer that is stopped before the model is asked asks it nothing', async () => {
  let read = (_: unknown): void => undefined;
  const reading = vi.fn((resolve: (said: unknown) => void) => resolve);
  const interviewer = vi.fn();
  const services = {
    storage: Promise.resolve({
      attempts: { open: async () => ok({ prompt, state: startAttempt(started) }) },
      settings: { data: () => ({ interviewer: { by: 'llm' } }) },
    }),
    foreign: async () => ({
      ask: () => new Promise((resolve) => (read = reading(resolve))),
    }),
    model: async () => ({ interviewer }),
  } as unknown as Services;
  const handlers = interviewerHandlers(services);
  const asked = { attemptId: 'a', text: 'How many users are there?' };
  const answer = handlers['attempt:ask'](asked);
  await vi.waitFor(() => expect(reading).toHaveBeenCalled());
  await handlers['interviewer:cancel'](asked);
  read(ok({ text: 'Ten thousand.', factId: 'users' }));
  expect(await answer).toEqual(fail({ kind: 'cancelled' }));
  expect(interviewer).not.toHaveBeenCalled();
});
