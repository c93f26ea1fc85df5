import { describe, expect, it } from 'vitest';
import { elapsedSec, run, stop, stoppedAt } from './stopwatch.js';
import type { Phase } from '../prompt/prompt.js';
import { totalLimitSec, warningsBetween, type Moment } from './time-limits.js';

const phases: readonly Phase[] = [
  { id: 'clarify', title: 'Clarify', minutes: 7 },
  { id: 'design', title: 'Design', minutes: 15 },
];
const at = (phaseId: string, phaseSec: number, elapsed: number): Moment => ({
  phaseId,
  phaseSec,
  elapsedSec: elapsed,
});

describe('warningsBetween', () => {
  it('warns at half a phase and in its last minute, once each', () => {
    const kinds = (from: number, to: number): string[] =>
      warningsBetween(phases, 1, at('clarify', from, from), at('clarify', to, to)).map(
        (w) => w.kind,
      );
    expect(kinds(209, 210)).toEqual(['phase-half']);
    expect(kinds(210, 211)).toEqual([]);
    expect(kinds(359.4, 360.2)).toEqual(['phase-last-minute']);
    expect(kinds(419, 420)).toEqual(['phase-over']);
  });

  it('warns in the last five minutes of the interview and at its end', () => {
    const last = warningsBetween(phases, 1, at('design', 700, 1019.5), at('design', 701, 1020.5));
    expect(last).toEqual([{ kind: 'interview-last-five' }]);
    const end = warningsBetween(phases, 1, at('design', 100, 1319), at('design', 101, 1320));
    expect(end).toEqual([{ kind: 'interview-over' }]);
  });

  it('moves with extended time and is silent where time is off', () => {
    expect(totalLimitSec(phases, 1.5)).toBe(1980);
    const half = warningsBetween(phases, 1.5, at('clarify', 314, 314), at('clarify', 315, 315));
    expect(half).toEqual([{ kind: 'phase-half', phaseId: 'clarify' }]);
    expect(warningsBetween(phases, null, at('clarify', 0, 0), at('clarify', 9999, 9999))).toEqual(
      [],
    );
  });

  it('does not repeat the warnings of a phase that is entered again past its half', () => {
    const back = warningsBetween(phases, 1, at('design', 10, 300), at('clarify', 290, 300));
    expect(back).toEqual([]);
  });
});

describe('clock', () => {
  it('counts running spans only, so that a pause adds nothing', () => {
    let clock = run(stoppedAt(12), 1000);
    clock = stop(clock, 6000);
    expect(elapsedSec(clock, 99_000)).toBe(17);
    clock = run(clock, 100_000);
    expect(elapsedSec(clock, 103_500)).toBe(20.5);
    expect(run(clock, 104_000)).toBe(clock);
  });
});
