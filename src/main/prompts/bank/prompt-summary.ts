import { canBeDrawnChanged } from '../../../core/drill/can-be-drilled.js';
import { composeShort, criteriaAt, shorterSittings } from '../../../core/library/compose-short.js';
import { hasHints } from '../../../core/interviewer/hints.js';
import { curveballPlace } from '../../../core/interviewer/unasked-line.js';
import type { Prompt } from '../../../core/prompt/prompt.js';
import type { PromptSummary, PromptView } from '../../../ipc/views.js';

/** What the library may show of a prompt: facts, criteria, reference and the interviewer's lines stay sealed. */
export function promptSummary(prompt: Prompt): PromptSummary {
  return {
    id: prompt.id,
    kind: prompt.kind,
    title: prompt.title,
    summary: prompt.summary,
    topics: prompt.topics,
    levels: prompt.levels,
    phases: prompt.phases.map(({ id, title, minutes }) => ({ id, title, minutes })),
    language: prompt.code?.language ?? null,
    criteria: criteriaAt(prompt.rubric),
    shorter:
      prompt.short === undefined
        ? shorterSittings(prompt).map((minutes) => ({
            minutes,
            criteria: criteriaAt(composeShort(prompt, minutes).rubric),
          }))
        : [],
    canBeDrawnChanged: canBeDrawnChanged(prompt),
    pack: null,
  };
}

/** What the room may show. */
export const promptView = (prompt: Prompt): PromptView => ({
  ...promptSummary(prompt),
  statement: prompt.statement,
  tests: prompt.code?.visible ?? [],
  hasHints: hasHints(prompt),
  curveball: curveballPlace(prompt),
});
