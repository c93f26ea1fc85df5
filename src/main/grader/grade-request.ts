import type { AttemptState } from '../../core/attempt/attempt-state.js';
import { answerOf } from '../../core/answer/answer.js';
import { readBoard } from '../../core/board/read-board.js';
import { readDiagram } from '../../core/mermaid/read-mermaid.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import { promptHash } from '../prompts/prompt-hash.js';
import type { GradeRequest } from './grader.js';

/** What a grader is asked about an attempt: its answer against its own frozen prompt. */
export function gradeRequest(
  attempt: { readonly prompt: Prompt; readonly state: AttemptState },
  gradedAtMs: number,
): GradeRequest {
  const { prompt, state } = attempt;
  return {
    id: new Date(gradedAtMs).toISOString().replaceAll(/[^0-9]/g, ''),
    prompt,
    promptHash: promptHash(prompt),
    answer: answerOf(state, { board: readBoard, diagram: readDiagram }),
    told: state.talk.filter(({ factId }) => factId !== null).map(({ text }) => text),
    level: state.level,
    gradedAtMs,
  };
}
