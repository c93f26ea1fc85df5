import type { AttemptEvent } from '../attempt/attempt-event.js';
import type { AttemptState } from '../attempt/attempt-state.js';
import { ownValue } from '../attempt/own-value.js';
import { notesTitle, scratchpad, type NotesPart } from '../attempt/scratchpad.js';
import type { Place } from '../grade/grade.js';
import { secondOf, type TimedText } from '../attempt/timed-text.js';
import type { Passage } from './passage.js';

/** What is read of a prompt. */
type Asked = {
  readonly phases: readonly NotesPart[];
  readonly code?: { readonly starter: string } | undefined;
};

/** An attempt may hold megabytes; what comes after so many passages is not found. */
const mostPassages = 4000;
const longestPassage = 400;

/**
 * All that was written, said and drawn in an attempt, the notes first: a line of a text each, long ones in pieces, and each
 * text on the board. `state` is the fold of `events`. Code that the prompt brought along is not the person's.
 */
export function passagesOf(
  state: AttemptState,
  events: readonly AttemptEvent[],
  { phases, code }: Asked,
): readonly Passage[] {
  const titleOf = (id: string): string => notesTitle(phases, id);
  const phaseAt = phasesBySecond(events, titleOf);
  const given = new Set((code?.starter ?? '').split('\n').map((line) => line.trim()));
  return [
    ...notesOf(state, phases, titleOf),
    ...talkOf(state, titleOf),
    ...linesOf(state.code).flatMap((line): readonly Passage[] => {
      const { text, atSec, number } = line;
      if (given.has(text.trim())) return [];
      const place = { kind: 'code', fromLine: number, toLine: number, atSec } as const;
      return [{ part: 'code', phase: phaseAt(atSec), atSec, text, place }];
    }),
    ...boardOf(state, phaseAt),
    ...linesOf(state.diagram).map(({ text, atSec }): Passage => {
      const place: Place = { kind: 'diagram', ids: [...nodesIn(text)] };
      return { part: 'diagram', phase: phaseAt(atSec), atSec, text, place };
    }),
  ].slice(0, mostPassages);
}

function notesOf(
  { texts }: AttemptState,
  phases: Asked['phases'],
  titleOf: (id: string) => string,
): readonly Passage[] {
  const parts = [...phases.map(({ id }) => id), scratchpad.id];
  return parts.flatMap((phaseId) =>
    linesOf(ownValue(texts, phaseId) ?? null).map(({ text, atSec, start, end }): Passage => {
      const place = { kind: 'text', phaseId, start, end, atSec } as const;
      return { part: 'notes', phase: titleOf(phaseId), atSec, text, place };
    }),
  );
}

function talkOf({ talk }: AttemptState, titleOf: (id: string) => string): readonly Passage[] {
  let asked = -1;
  return talk.map(({ who, atSec, text, phaseId }): Passage => {
    if (who === 'you') asked += 1;
    // Only questions have places; an answer is opened at what it answers.
    const place = asked < 0 ? null : ({ kind: 'question', index: asked, atSec } as const);
    const part = who === 'you' ? 'question' : 'answer';
    return { part, phase: titleOf(phaseId), atSec, text, place };
  });
}

function boardOf(
  { board, boardSec }: AttemptState,
  phaseAt: (sec: number) => string,
): readonly Passage[] {
  return [...board.values()].flatMap((element): readonly Passage[] => {
    const text = element['originalText'] ?? element['text'];
    if (element.isDeleted || element.type !== 'text' || typeof text !== 'string') return [];
    const label = text.replaceAll(/\s+/g, ' ').trim();
    if (label === '') return [];
    const atSec = boardSec.get(element.id) ?? 0;
    const box = element['containerId'];
    const place: Place = { kind: 'board', ids: [typeof box === 'string' ? box : element.id] };
    return [{ part: 'board', phase: phaseAt(atSec), atSec, text: label, place }];
  });
}

type Line = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly atSec: number;
};

/** The lines that hold something, long ones in pieces; places count from the text's beginning, numbers from 1. */
function linesOf(timed: TimedText | null): readonly Line[] {
  if (timed === null) return [];
  const lines: Line[] = [];
  let from = 0;
  for (const [at, whole] of timed.text.split('\n').entries()) {
    for (let start = from; start < from + whole.length;) {
      const end = pieceEnd(timed.text, start, from + whole.length);
      const text = timed.text.slice(start, end);
      const atSec = secondOf(timed, start, end) ?? 0;
      if (text.trim() !== '') lines.push({ text, start, end, number: at + 1, atSec });
      start = end;
    }
    from += whole.length + 1;
  }
  return lines;
}

/** Where a piece of a long line ends: behind its last space, or in the middle of a word without one. */
function pieceEnd(text: string, start: number, lineEnd: number): number {
  if (lineEnd - start <= longestPassage) return lineEnd;
  const space = text.lastIndexOf(' ', start + longestPassage);
  return space > start ? space + 1 : start + longestPassage;
}

/** The title of the phase that ran at a second. */
function phasesBySecond(
  events: readonly AttemptEvent[],
  titleOf: (id: string) => string,
): (sec: number) => string {
  const entries = events.flatMap((event) =>
    event.kind === 'started' || event.kind === 'phase-entered'
      ? [{ atSec: event.atSec, title: titleOf(event.phaseId) }]
      : [],
  );
  return (sec) => entries.findLast(({ atSec }) => atSec <= sec)?.title ?? entries[0]?.title ?? '';
}

/** Ids of a flowchart's boxes that a line labels. */
const nodesIn = (line: string): ReadonlySet<string> =>
  new Set([...line.matchAll(/\b(\w+)[[({]/g)].map(([, id = '']) => id));
