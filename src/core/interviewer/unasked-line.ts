import type { Phase, Prompt } from '../prompt/prompt.js';
import type { Turn } from '../attempt/attempt-state.js';

/** What the interviewer says of its own accord, other than the question on entering a phase. */
export const unaskedKinds = ['follow-up', 'curveball', 'hand-over'] as const;
export type Unasked = (typeof unaskedKinds)[number];

/** Where the curveball falls: of a prompt only that much may leave main. */
export type CurveballPlace = { readonly phaseId: string; readonly atMin: number };

/** A moment of the room, in seconds. */
export type Moment = {
  readonly phases: readonly Phase[];
  readonly curveball: CurveballPlace | null;
  readonly phaseId: string;
  /** Spent in this phase so far. */
  readonly phaseSec: number;
  readonly elapsedSec: number;
  /** What a minute of the prompt takes: 1.5 with half as much time again. */
  readonly timeFactor: number;
  /** Nobody is handed on where the clock has no limit. */
  readonly hasLimit: boolean;
  /** Since the last key or stroke. */
  readonly quietSec: number;
  /** How long a recording has been running; null where none is. */
  readonly takeSec: number | null;
  readonly isPaused: boolean;
  readonly talk: readonly Turn[];
  /** What was looked for in vain, by `keyOf`: it is not looked for again. */
  readonly settled: ReadonlySet<string>;
};

const quietEnoughSec = 10;
const betweenSec = 120;
/** A take that runs on by itself must not silence the interviewer for good. */
const mostTalkSec = 120;
const followUpAt = 2 / 3;
const curveballAt = 1 / 3;

/** When a prompt's curveball falls; a phase that was shortened keeps at least the half of it for the answer. */
export function curveballPlace({
  curveball,
  phases,
}: Pick<Prompt, 'curveball' | 'phases'>): CurveballPlace | null {
  const phase = phases.find(({ id }) => id === curveball?.phase);
  if (curveball === undefined || phase === undefined) return null;
  const atMin = curveball.atMin ?? phase.minutes * curveballAt;
  return { phaseId: phase.id, atMin: Math.min(atMin, phase.minutes / 2) };
}

/**
 * What is due at this moment; null where a person would be silent: while keys go down and ten seconds after, while a
 * recording runs (two minutes of it at most), within two minutes of the last line that nobody asked for, and in a pause.
 * A curveball whose phase was left early comes in the next, two minutes or a third of it later.
 */
export function unaskedLine(moment: Moment): Unasked | null {
  const { phases, phaseId, phaseSec, timeFactor, talk, takeSec } = moment;
  const phase = phases.find(({ id }) => id === phaseId);
  if (phase === undefined || !isSilent(moment)) return null;
  const limitSec = phase.minutes * 60 * timeFactor;
  const isNew = (kind: Unasked): boolean =>
    !moment.settled.has(keyOf(kind, phaseId)) &&
    !talk.some(({ about, ...turn }) => about?.kind === kind && turn.phaseId === phaseId);
  const from = curveballSec(moment);
  if (from !== null && phaseSec >= from) return unlessTalking('curveball', from);
  if (moment.hasLimit && phaseSec >= limitSec)
    return isNew('hand-over') ? unlessTalking('hand-over', limitSec) : null;
  const askOnSec = limitSec * followUpAt;
  return phaseSec >= askOnSec && isNew('follow-up') ? unlessTalking('follow-up', askOnSec) : null;

  function unlessTalking(kind: Unasked, dueSec: number): Unasked | null {
    if (takeSec === null) return kind;
    return Math.min(takeSec, phaseSec - dueSec) >= mostTalkSec ? kind : null;
  }
}

/** As long before it is due, a line is looked for: the verdicts that a follow-up needs take some of it. */
const aheadSec = 6;

/** What will be due if the silence goes on for six more seconds; null where nothing will. */
export const lineAhead = (moment: Moment): Unasked | null =>
  unaskedLine({
    ...moment,
    phaseSec: moment.phaseSec + aheadSec,
    elapsedSec: moment.elapsedSec + aheadSec,
    quietSec: moment.quietSec + aheadSec,
  });

/** What was settled: a curveball comes once in all, the others once a phase. */
export const keyOf = (kind: Unasked, phaseId: string): string =>
  kind === 'curveball' ? kind : `${kind} ${phaseId}`;

function isSilent({ quietSec, isPaused, elapsedSec, talk }: Moment): boolean {
  if (isPaused || quietSec < quietEnoughSec) return false;
  const last = talk.findLast(({ about }) => about !== undefined && isUnasked(about.kind));
  const lastOfAll = talk.at(-1);
  return (
    (last === undefined || elapsedSec - last.atSec >= betweenSec) &&
    (lastOfAll === undefined || elapsedSec - lastOfAll.atSec >= quietEnoughSec)
  );
}

const isUnasked = (kind: string): boolean => unaskedKinds.some((one) => one === kind);

/** From which second of this phase the curveball is due; null where it is not. */
function curveballSec(moment: Moment): number | null {
  const { curveball, phases, phaseId, timeFactor, talk, settled } = moment;
  if (curveball === null || settled.has(keyOf('curveball', phaseId))) return null;
  if (talk.some(({ about }) => about?.kind === 'curveball')) return null;
  const place = phases.findIndex(({ id }) => id === curveball.phaseId);
  const here = phases.findIndex(({ id }) => id === phaseId);
  if (here < place) return null;
  if (here === place) return curveball.atMin * 60 * timeFactor;
  // Not on the heels of the question that the phase began with.
  return Math.min(betweenSec, (phases[here]?.minutes ?? 0) * 60 * timeFactor * curveballAt);
}
