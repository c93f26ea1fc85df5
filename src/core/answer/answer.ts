import { isAssuming, isStatement } from '../interviewer/is-statement.js';
import { criteriaAnswered, exchangesIn, factTold } from '../interviewer/replies.js';
import type { Prompt } from '../prompt/prompt.js';
import type { AttemptState } from '../attempt/attempt-state.js';
import type { BoardElement } from '../board/board-element.js';
import type { DrawingGraph } from '../graph/drawing-graph.js';
import type { TimedText } from '../attempt/timed-text.js';

/**
 * What was said to the interviewer; an answer to a follow-up is evidence for the criteria that this names. `told` is what the
 * interviewer told of the fact that was asked for; absent where it was none, and in answers that come from a file. `statedIn`
 * is the phase in which something was told that asks nothing: evidence for the criteria of that phase; absent of questions.
 * `inAnswerTo` is the interviewer's follow-up or curveball that it answers, for whoever reads: never evidence.
 */
export type AskedQuestion = {
  readonly text: string;
  readonly atSec: number;
  readonly repliesTo?: readonly string[];
  readonly told?: { readonly factId: string; readonly text: string };
  readonly statedIn?: string;
  readonly inAnswerTo?: string;
};

/** What a grader reads: the same from an attempt and from an answer file. */
export type Answer = {
  readonly questions: readonly AskedQuestion[];
  readonly phases: readonly { readonly phaseId: string; readonly text: TimedText }[];
  readonly code: TimedText;
  readonly board: DrawingGraph;
  readonly diagram: DrawingGraph;
};

/** Reads drawings into graphs; given as an argument so that this file needs neither parser. */
type GraphReader = {
  readonly board: (elements: readonly BoardElement[]) => DrawingGraph;
  readonly diagram: (mermaid: string) => DrawingGraph;
};

/** The answer that an attempt holds. */
export function answerOf(
  state: AttemptState,
  read: GraphReader,
  followUps: Prompt['followUps'],
): Answer {
  const replies = criteriaAnswered(state.talk, followUps);
  const asked = new Map(
    exchangesIn(state.talk).flatMap((one) => one.replies.map((turn) => [turn, one.asked.text])),
  );
  return {
    questions: state.talk
      .filter((turn) => turn.who === 'you')
      .map((turn) => {
        const { text, atSec, phaseId } = turn;
        const repliesTo = replies.get(turn);
        const inAnswerTo = asked.get(turn);
        const told = factTold(state.talk, turn);
        // An assumption that the interviewer confirmed or corrected asked for that fact.
        const isStated = isStatement(text) && !(told !== null && isAssuming(text));
        return {
          text,
          atSec,
          ...(repliesTo !== undefined && { repliesTo }),
          ...(told !== null && { told }),
          ...(isStated && { statedIn: phaseId }),
          ...(inAnswerTo !== undefined && { inAnswerTo }),
        };
      }),
    phases: Object.entries(state.texts).map(([phaseId, text]) => ({ phaseId, text })),
    code: state.code,
    board: read.board([...state.board.values()]),
    diagram: read.diagram(state.diagram.text),
  };
}
