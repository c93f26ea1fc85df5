import type { AttemptEvent } from '../attempt/attempt-event.js';
import { countUpTo, type Replay } from './keyframes.js';

export type Span = { readonly fromSec: number; readonly toSec: number };
export type PhaseSpan = Span & { readonly phaseId: string };

/** What the person does, or hears, at a moment. */
export type Act = 'writing' | 'drawing' | 'diagram' | 'coding' | 'asking' | 'listening' | 'running';

/** Silence that is long enough to be marked, and what the playing of pauses leaves out. */
const longSilenceSec = 60;
const pauseSec = 6;
/** An act lasts this long: what is typed is saved once a second, and then looked at. */
const actSec = 4;

const acts: Partial<Readonly<Record<AttemptEvent['kind'], Act>>> = {
  'text-changed': 'writing',
  'board-changed': 'drawing',
  'diagram-changed': 'diagram',
  'code-changed': 'coding',
  'question-asked': 'asking',
  'answer-given': 'listening',
  'code-run': 'running',
};

/** The stretches of time in each phase, in order; a phase that is gone back to has several. */
export function phaseSpans({ events, end }: Replay): readonly PhaseSpan[] {
  const spans: PhaseSpan[] = [];
  let [phaseId, fromSec] = ['', 0];
  const close = (toSec: number): void => {
    if (toSec > fromSec) spans.push({ phaseId, fromSec, toSec });
  };
  for (const event of events) {
    if (event.kind !== 'started' && event.kind !== 'phase-entered') continue;
    if (event.phaseId === phaseId) continue;
    close(event.atSec);
    [phaseId, fromSec] = [event.phaseId, Math.max(fromSec, event.atSec)];
  }
  close(end.elapsedSec);
  return spans;
}

/** Where the person neither wrote, drew, ran nor asked anything for `leastSec` or longer. */
export const silences = (replay: Replay): readonly Span[] =>
  gaps(replay, longSilenceSec, (kind) => acts[kind] !== undefined && acts[kind] !== 'listening');

/** Where nothing is to be seen for a while; playing may leave it out but for a second at either end. */
export const pauses = (replay: Replay): readonly Span[] =>
  gaps(replay, pauseSec, (kind) => acts[kind] !== undefined || kind === 'phase-entered').map(
    ({ fromSec, toSec }) => ({ fromSec: fromSec + 1, toSec: toSec - 1 }),
  );

function gaps(
  { events, end }: Replay,
  leastSec: number,
  isHeard: (kind: AttemptEvent['kind']) => boolean,
): readonly Span[] {
  const heard = events.filter(({ kind }) => isHeard(kind)).map(({ atSec }) => atSec);
  const found: Span[] = [];
  let fromSec = 0;
  for (const toSec of [...heard, end.elapsedSec]) {
    if (toSec - fromSec >= leastSec) found.push({ fromSec, toSec });
    fromSec = Math.max(fromSec, toSec);
  }
  return found;
}

/** What is being done at a second: the last act, where it is not long ago. */
export function actAt({ events, reachedSec }: Replay, sec: number): Act | null {
  for (let at = countUpTo(reachedSec, sec) - 1; at >= 0; at -= 1) {
    const event = events[at];
    if (event === undefined || event.atSec < sec - actSec) return null;
    const act = acts[event.kind];
    if (act !== undefined) return act;
  }
  return null;
}

/** The second that playing has come to, `wallSec` later: pauses are jumped over, and it stops at the end. */
export function playedTo(
  sec: number,
  wallSec: number,
  speed: number,
  skipped: readonly Span[],
  endSec: number,
): number {
  let next = sec + wallSec * speed;
  for (const { fromSec, toSec } of skipped) {
    if (next > fromSec && sec < toSec) next = Math.max(next, toSec);
  }
  return Math.min(next, endSec);
}

/** What `time-line` knows as doing something in the drawing or the code: which of them changed last by `sec`. */
export function lastTouched<K extends Act>(
  { events, reachedSec }: Replay,
  sec: number,
  among: readonly K[],
): K | null {
  for (let at = countUpTo(reachedSec, sec) - 1; at >= 0; at -= 1) {
    const event = events[at];
    const act = event === undefined ? undefined : acts[event.kind];
    const found = among.find((one) => one === act);
    if (found !== undefined) return found;
  }
  return null;
}
