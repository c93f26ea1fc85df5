import type { AttemptState } from '../attempt/attempt-state.js';
import type { BoardElement } from '../board/board-element.js';
import type { DrawingGraph } from '../graph/drawing-graph.js';
import type { TimedText } from '../attempt/timed-text.js';

export type AskedQuestion = { readonly text: string; readonly atSec: number };

/** What a grader reads: the same from an attempt and from an answer file. */
export type Answer = {
  readonly questions: readonly AskedQuestion[];
  readonly phases: readonly { readonly phaseId: string; readonly text: TimedText }[];
  readonly code: TimedText;
  readonly board: DrawingGraph;
  readonly diagram: DrawingGraph;
};

/** Reads drawings into graphs; given as an argument so that this file needs neither parser. */
export type GraphReader = {
  readonly board: (elements: readonly BoardElement[]) => DrawingGraph;
  readonly diagram: (mermaid: string) => DrawingGraph;
};

/** The answer that an attempt holds. */
export function answerOf(state: AttemptState, read: GraphReader): Answer {
  return {
    questions: state.talk
      .filter((turn) => turn.who === 'you')
      .map(({ text, atSec }) => ({ text, atSec })),
    phases: Object.entries(state.texts).map(([phaseId, text]) => ({ phaseId, text })),
    code: state.code,
    board: read.board([...state.board.values()]),
    diagram: read.diagram(state.diagram.text),
  };
}
