import type { AttemptEvent } from '../attempt/attempt-event.js';
import type { BoardElement } from '../board/board-element.js';
import type { Prompt } from '../prompt/prompt.js';
import type { Answer } from './answer.js';

type SampleParts = {
  /** As an answer file holds it. */
  readonly answer: Answer;
  /** What the interviewer says to each question of the answer. */
  readonly replies: readonly { readonly text: string; readonly factId: string | null }[];
  /** In the order in which it is drawn. */
  readonly board: readonly BoardElement[];
  readonly diagram: string;
};

const usedShare = 0.85; // of each phase's minutes

/**
 * A written answer as a sitting of it: the events after the start, in seconds of running time. Questions come first in
 * the first phase, notes grow paragraph by paragraph; the board is drawn in the second phase, the Mermaid in the third.
 */
export function sampleSitting(phases: Prompt['phases'], parts: SampleParts): AttemptEvent[] {
  const events: AttemptEvent[] = [];
  let fromSec = 0;
  for (const [at, phase] of phases.entries()) {
    const lengthSec = Math.round(phase.minutes * 60 * usedShare);
    const spread = spreadIn(fromSec, lengthSec);
    if (at > 0) events.push({ kind: 'phase-entered', atSec: fromSec, phaseId: phase.id });
    if (phase.ask !== undefined) {
      const about = { kind: 'entry', id: phase.id } as const;
      events.push({ kind: 'answer-given', atSec: fromSec, text: phase.ask, factId: null, about });
    }
    const acts = [
      ...(at === 0 ? talk(parts) : []),
      ...(at === 1 ? drawing(parts.board) : []),
      ...(at === 2 ? [diagramAct(parts.diagram)] : []),
      ...writing(phase.id, parts.answer),
    ];
    for (const [order, act] of acts.entries()) events.push(...act(spread(order, acts.length)));
    fromSec += lengthSec;
    events.push({ kind: 'ticked', atSec: fromSec });
  }
  return events;
}

type Act = (atSec: number) => readonly AttemptEvent[];

const spreadIn =
  (fromSec: number, lengthSec: number) =>
  (order: number, count: number): number =>
    fromSec + Math.round((lengthSec * (order + 1)) / (count + 1));

const talk = ({ answer, replies }: SampleParts): readonly Act[] =>
  answer.questions.map(({ text }, at): Act => {
    const reply = replies[at];
    return (atSec) => [
      { kind: 'question-asked', atSec, text },
      ...(reply === undefined ? [] : [{ kind: 'answer-given', atSec, ...reply } as const]),
    ];
  });

/** A few elements at a time, as one draws them. */
const drawing = (board: readonly BoardElement[]): readonly Act[] =>
  groupsOf(board, 3).map((elements): Act => (atSec) => [
    { kind: 'board-changed', atSec, elements: [...elements] },
  ]);

function groupsOf<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}

const diagramAct =
  (text: string): Act =>
  (atSec) =>
    text === ''
      ? []
      : [{ kind: 'diagram-changed', atSec, splice: { at: 0, remove: 0, insert: text } }];

function writing(phaseId: string, { phases }: Answer): readonly Act[] {
  const text = phases.find((phase) => phase.phaseId === phaseId)?.text.text ?? '';
  const paragraphs = text === '' ? [] : text.split(/(?<=\n)\n/);
  let length = 0;
  return paragraphs.map((paragraph, order): Act => {
    const insert = order === 0 ? paragraph : `\n${paragraph}`;
    const at = length;
    length += insert.length;
    return (atSec) => [{ kind: 'text-changed', atSec, phaseId, splice: { at, remove: 0, insert } }];
  });
}
