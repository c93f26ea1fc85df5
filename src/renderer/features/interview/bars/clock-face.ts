import { clockWords } from '../../../../core/attempt/clock-words.js';
import { isRound } from '../../../../core/library/round-id.js';
import type { AttemptState } from '../../../../core/attempt/attempt-state.js';
import type { Phase } from '../../../../core/prompt/prompt.js';
import { phaseSpentSec } from '../../../../core/attempt/live-attempt.js';
import { phaseLimitSec, totalLimitSec } from '../../../../core/attempt/time-limits.js';

/** An allotted time as short as it can be said: `15`, or `22:30` where minutes do not come out even. */
function limitText(sec: number): string {
  return sec % 60 === 0 ? String(sec / 60) : clockWords(sec);
}

type Face = {
  readonly text: string;
  readonly note: string;
  readonly tone: 'calm' | 'soon' | 'over';
};

const lastSec = 300;
const lastPhaseSec = 60;

/** What the big clock shows `sec` seconds into an interview: a mock counts down, all else counts up. */
export function clockFace(state: AttemptState, phases: readonly Phase[], sec: number): Face {
  const total = totalLimitSec(phases, state.timeFactor);
  const paused = state.isPaused ? 'paused' : null;
  if (state.mode === 'practice' || total === null) {
    const note = state.mode === 'practice' ? 'elapsed' : 'no time limit';
    return { text: clockWords(sec), note: paused ?? note, tone: 'calm' };
  }
  const left = total - Math.floor(sec);
  if (left < 0) return { text: `+${clockWords(-left)}`, note: paused ?? 'overtime', tone: 'over' };
  const text = clockWords(left);
  const phase = phases.find(({ id }) => id === state.phaseId);
  const limit = phase === undefined ? null : phaseLimitSec(phase, state.timeFactor);
  const phaseLeft = (limit ?? Infinity) - phaseSpentSec(state, state.phaseId, sec);
  const part = isRound({ id: state.promptId }) ? 'question' : 'phase';
  // In a sitting of ten minutes or less it would say nothing.
  if (left <= lastSec && total > 2 * lastSec)
    return { text, note: paused ?? 'last 5 minutes', tone: 'soon' };
  if (phaseLeft <= 0) return { text, note: paused ?? `${part} time is up`, tone: 'soon' };
  if (phaseLeft <= lastPhaseSec)
    return { text, note: paused ?? `last minute of ${part}`, tone: 'soon' };
  return { text, note: paused ?? 'left', tone: 'calm' };
}

type PhaseFace = {
  /** `6:51`, `9:18 of 15` or `18`. */
  readonly text: string;
  /** Part of the allotted time, 0 to 1; 0 where there is no limit. */
  readonly part: number;
  readonly isOver: boolean;
};

/** What the phase bar shows of one phase. */
export function phaseFace(state: AttemptState, phase: Phase, sec: number): PhaseFace {
  const limit = phaseLimitSec(phase, state.timeFactor);
  const spent = phaseSpentSec(state, phase.id, sec);
  const isOpen = phase.id === state.phaseId;
  if (limit === null)
    return { text: spent < 1 && !isOpen ? '' : clockWords(spent), part: 0, isOver: false };
  const isOver = spent > limit;
  const untouched = spent < 1 && !isOpen;
  const text = untouched
    ? limitText(limit)
    : isOpen || isOver
      ? `${clockWords(spent)} of ${limitText(limit)}`
      : clockWords(spent);
  return { text, part: Math.min(1, spent / limit), isOver };
}
