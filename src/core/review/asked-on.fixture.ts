import { foldAttempt, type Turn } from '../attempt/attempt-state.js';

/** A turn in the phase `design` that told no fact. */
export const line = (
  who: Turn['who'],
  atSec: number,
  text: string,
  about?: NonNullable<Turn['about']>,
): Turn => ({
  who,
  atSec,
  text,
  factId: null,
  phaseId: 'design',
  ...(about !== undefined && { about }),
});
const started = foldAttempt([
  {
    ...{ kind: 'started', atSec: 0, startedAtMs: 0, promptId: 'sample', promptHash: 'x' },
    ...{ mode: 'mock', level: 'senior', timeFactor: 1, phaseId: 'design', starter: '' },
  },
]);
if (started === null) throw new Error('no state');

/** A mock that has just begun, in its phase `design`. */
export const startedState = started;
