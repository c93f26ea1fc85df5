import type { Phase } from '../prompt/prompt.js';

/** How long a prompt's phases may take: their minutes times `factor`; null switches limits off. */
export type TimeFactor = number | null;

/** The phases in whole half minutes, at least one each, that add up to `minutes`: each half goes where most is owed. */
export function scaledPhases<P extends Pick<Phase, 'minutes'>>(
  phases: readonly P[],
  minutes: number,
): P[] {
  const total = phases.reduce((sum, phase) => sum + phase.minutes, 0);
  const exact = phases.map((phase) => (2 * minutes * phase.minutes) / total);
  const halves = phases.map(() => 1);
  for (let left = 2 * minutes - phases.length; left > 0; left -= 1) {
    const owed = exact.map((share, at) => share - (halves[at] ?? 0));
    const most = owed.indexOf(Math.max(...owed));
    halves[most] = (halves[most] ?? 0) + 1;
  }
  return phases.map((phase, at) => ({ ...phase, minutes: (halves[at] ?? 1) / 2 }));
}

export type Warning =
  | { readonly kind: 'phase-half'; readonly phaseId: string }
  | { readonly kind: 'phase-last-minute'; readonly phaseId: string }
  | { readonly kind: 'phase-over'; readonly phaseId: string }
  | { readonly kind: 'interview-last-five' }
  | { readonly kind: 'interview-over' };

/** The phase's limit in seconds, or null where time is switched off. */
export function phaseLimitSec(phase: Phase, factor: TimeFactor): number | null {
  return factor === null ? null : phase.minutes * 60 * factor;
}

/** The interview's limit in seconds, or null where time is switched off. */
export function totalLimitSec(phases: readonly Phase[], factor: TimeFactor): number | null {
  if (factor === null) return null;
  return phases.reduce((sum, phase) => sum + phase.minutes * 60 * factor, 0);
}

/** The moment of a clock that warnings look at: seconds in the phase and in the whole interview. */
export type Moment = {
  readonly phaseId: string;
  readonly phaseSec: number;
  readonly elapsedSec: number;
};

/**
 * The warnings passed between two moments: each phase at half its time, in its last minute and at
 * its end; the interview in its last five minutes and at its end. Nothing where time is off.
 */
export function warningsBetween(
  phases: readonly Phase[],
  factor: TimeFactor,
  before: Moment,
  now: Moment,
): readonly Warning[] {
  const total = totalLimitSec(phases, factor);
  const phase = phases.find((candidate) => candidate.id === now.phaseId);
  const limit = phase === undefined ? null : phaseLimitSec(phase, factor);
  if (total === null || limit === null) return [];
  const phaseFrom = before.phaseId === now.phaseId ? before.phaseSec : now.phaseSec;
  const inPhase = (at: number): boolean => at > 0 && phaseFrom < at && now.phaseSec >= at;
  const inAll = (at: number): boolean => at > 0 && before.elapsedSec < at && now.elapsedSec >= at;
  const { phaseId } = now;
  return [
    ...(inPhase(limit / 2) ? [{ kind: 'phase-half', phaseId } as const] : []),
    ...(inPhase(limit - 60) ? [{ kind: 'phase-last-minute', phaseId } as const] : []),
    ...(inPhase(limit) ? [{ kind: 'phase-over', phaseId } as const] : []),
    ...(inAll(total - 300) ? [{ kind: 'interview-last-five' } as const] : []),
    ...(inAll(total) ? [{ kind: 'interview-over' } as const] : []),
  ];
}
