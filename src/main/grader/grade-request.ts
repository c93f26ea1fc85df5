import type { AttemptState } from '../../core/attempt/attempt-state.js';
import { answerOf, type Answer } from '../../core/answer/answer.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import { promptHash } from '../prompts/prompt-hash.js';
import type { GradeRequest } from './grader.js';

/** What a grader is asked about an attempt: its answer against its own frozen prompt. `drawn` is what its drawings say. */
export function gradeRequest(
  attempt: { readonly prompt: Prompt; readonly state: AttemptState },
  drawn: Pick<Answer, 'board' | 'diagram'>,
  gradedAtMs: number,
): GradeRequest {
  const { prompt, state } = attempt;
  const { curveball } = prompt;
  return {
    id: new Date(gradedAtMs).toISOString().replaceAll(/[^0-9]/g, ''),
    prompt,
    promptHash: promptHash(prompt),
    answer: answerOf(
      state,
      { board: () => drawn.board, diagram: () => drawn.diagram },
      prompt.followUps,
    ),
    told: state.talk
      .filter(({ factId, text, about }) => {
        const isOwn = ['hint', 'follow-up', 'curveball'].includes(about?.kind ?? '');
        return factId !== null || isOwn || text === curveball?.text;
      })
      .map(({ text, atSec, phaseId, model }) => ({
        text,
        atSec,
        phaseId,
        ...(model !== undefined && { isByModel: true }),
      })),
    level: state.level,
    gradedAtMs,
  };
}
