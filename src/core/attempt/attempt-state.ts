import type { About, AttemptEvent, Mode, StartedEvent } from './attempt-event.js';
import type { BoardElement } from '../board/board-element.js';
import type { CodeRun } from '../code-run/code-run.js';
import type { Level } from '../prompt/prompt.js';
import { ownValue } from './own-value.js';
import { assertNever } from '../result.js';
import { applySplice, emptyText, textAt, type TimedText } from './timed-text.js';
import type { TimeFactor } from './time-limits.js';

export type Turn = {
  readonly who: 'you' | 'interviewer';
  readonly atSec: number;
  readonly text: string;
  readonly factId: string | null;
  /** What the interviewer spoke of unasked, or as a hint; absent in answers, and before Hotseat kept it. */
  readonly about?: About;
  /** The language model whose words these are; absent where they are not a model's. */
  readonly model?: string;
  /** The phase in which it was said. */
  readonly phaseId: string;
};

export type TimedRun = { readonly atSec: number; readonly run: CodeRun };

/** One sitting, as the fold of its events. All times are seconds of running time. */
export type AttemptState = {
  readonly promptId: string;
  readonly promptHash: string;
  readonly mode: Mode;
  readonly level: Level;
  readonly timeFactor: TimeFactor;
  readonly startedAtMs: number;
  readonly elapsedSec: number;
  readonly phaseId: string;
  readonly phaseSec: Readonly<Record<string, number>>;
  readonly isPaused: boolean;
  readonly isSubmitted: boolean;
  readonly texts: Readonly<Record<string, TimedText>>;
  readonly code: TimedText;
  readonly diagram: TimedText;
  readonly board: ReadonlyMap<string, BoardElement>;
  readonly boardSec: ReadonlyMap<string, number>;
  readonly talk: readonly Turn[];
  /** Tokens that the interviewer took of a language model; absent where it took none. */
  readonly talkTokens?: number;
  /** Runs of the code against the visible tests, the oldest first. */
  readonly runs: readonly TimedRun[];
  /** Phases that were checked in practice, the oldest first. */
  readonly checks: readonly { readonly atSec: number; readonly phaseId: string }[];
  /** The score that the person expected on handing in, in points of 100; absent where they did not say. */
  readonly guess?: number;
};

/** The state right after the start. */
export function startAttempt(event: StartedEvent): AttemptState {
  const { promptId, promptHash, mode, level, timeFactor, startedAtMs, phaseId } = event;
  return {
    promptId,
    promptHash,
    mode,
    level,
    timeFactor,
    startedAtMs,
    phaseId,
    elapsedSec: 0,
    phaseSec: {},
    isPaused: false,
    isSubmitted: false,
    texts: {},
    code: textAt(event.starter, 0),
    diagram: emptyText,
    board: new Map(),
    boardSec: new Map(),
    talk: [],
    runs: [],
    checks: [],
  };
}

/** The state after one event. Events after `submitted` and times that run backwards change nothing. */
export function step(state: AttemptState, event: AttemptEvent): AttemptState {
  if (state.isSubmitted || event.kind === 'started') return state;
  const timed = advance(state, event.atSec);
  switch (event.kind) {
    case 'phase-entered':
      return { ...timed, phaseId: event.phaseId };
    case 'text-changed': {
      const before = ownValue(timed.texts, event.phaseId) ?? emptyText;
      const text = applySplice(before, event.splice, event.atSec);
      return { ...timed, texts: { ...timed.texts, [event.phaseId]: text } };
    }
    case 'code-changed':
      return { ...timed, code: applySplice(timed.code, event.splice, event.atSec) };
    case 'diagram-changed':
      return { ...timed, diagram: applySplice(timed.diagram, event.splice, event.atSec) };
    case 'board-changed':
      return withElements(timed, event.elements, event.atSec);
    case 'question-asked':
      return withTurn(timed, { who: 'you', atSec: event.atSec, text: event.text, factId: null });
    case 'answer-given': {
      const { atSec, text, factId, about, model, tokens } = event;
      const turn = {
        who: 'interviewer',
        atSec,
        text,
        factId,
        ...(about !== undefined && { about }),
        ...(model !== undefined && { model }),
      } as const;
      const said = withTurn(timed, turn);
      return tokens === undefined
        ? said
        : { ...said, talkTokens: (timed.talkTokens ?? 0) + tokens };
    }
    case 'code-run': {
      const { atSec, run } = event;
      return { ...timed, runs: [...timed.runs, { atSec, run }] };
    }
    case 'phase-checked': {
      const { atSec, phaseId } = event;
      return { ...timed, checks: [...timed.checks, { atSec, phaseId }] };
    }
    case 'take-begun':
    case 'ticked':
      return timed;
    case 'paused':
      return { ...timed, isPaused: true };
    case 'resumed':
      return { ...timed, isPaused: false };
    case 'score-guessed':
      return { ...timed, guess: event.points };
    case 'submitted':
      return { ...timed, isSubmitted: true };
    default:
      return assertNever(event);
  }
}

/** The fold of a journal, up to and with second `untilSec`; null where it does not begin with `started`. */
export function foldAttempt(
  events: readonly AttemptEvent[],
  untilSec = Number.POSITIVE_INFINITY,
): AttemptState | null {
  const [first] = events;
  if (first?.kind !== 'started') return null;
  const late = events.findIndex(({ atSec }) => atSec > untilSec);
  return foldOn(startAttempt(first), events, 1, late === -1 ? events.length : late);
}

/** The state after the events numbered `from` to below `to`; the one that was given stays as it is. */
export function foldOn(
  given: AttemptState,
  events: readonly AttemptEvent[],
  from: number,
  to: number,
): AttemptState {
  let state = given;
  // One board for the whole fold: a copy for each of its changes took most of the time.
  const board = new Map(given.board);
  const boardSec = new Map(given.boardSec);
  for (let at = from; at < to && !state.isSubmitted; at += 1) {
    const event = events[at];
    if (event === undefined) break;
    if (event.kind === 'board-changed') {
      state = advance(state, event.atSec);
      putElements(board, boardSec, event.elements, event.atSec);
    } else state = step(state, event);
  }
  return { ...state, board, boardSec };
}

function advance(state: AttemptState, atSec: number): AttemptState {
  const span = atSec - state.elapsedSec;
  if (span <= 0) return state;
  const spent = (ownValue(state.phaseSec, state.phaseId) ?? 0) + span;
  return {
    ...state,
    elapsedSec: atSec,
    phaseSec: { ...state.phaseSec, [state.phaseId]: spent },
  };
}

function withTurn(state: AttemptState, turn: Omit<Turn, 'phaseId'>): AttemptState {
  return { ...state, talk: [...state.talk, { ...turn, phaseId: state.phaseId }] };
}

function withElements(
  state: AttemptState,
  elements: readonly BoardElement[],
  atSec: number,
): AttemptState {
  const board = new Map(state.board);
  const boardSec = new Map(state.boardSec);
  putElements(board, boardSec, elements, atSec);
  return { ...state, board, boardSec };
}

function putElements(
  board: Map<string, BoardElement>,
  boardSec: Map<string, number>,
  elements: readonly BoardElement[],
  atSec: number,
): void {
  for (const element of elements) {
    board.set(element.id, element);
    boardSec.set(element.id, atSec);
  }
}
