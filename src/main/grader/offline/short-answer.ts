import type { Answer } from '../../../core/answer/answer.js';
import { textAt } from '../../../core/attempt/timed-text.js';
import { emptyGraph } from '../../../core/graph/drawing-graph.js';

/** A text alone as a whole answer. */
export const shortAnswer = (phaseId: string, text: string): Answer => ({
  questions: [],
  phases: [{ phaseId, text: textAt(text, 0) }],
  code: textAt('', 0),
  board: emptyGraph,
  diagram: emptyGraph,
});
