import type { Prompt } from '../../../core/prompt/prompt.js';

export const onlyCriterion = 'answers-it';

/**
 * A bare question as a prompt: one criterion, phrased by the reference answer where there is one, and no cues or near
 * misses, since nobody wrote any.
 */
export function questionPrompt(
  id: string,
  phaseId: string,
  question: string,
  reference: string | null,
): Prompt {
  const wanted = reference ?? '';
  return {
    id,
    kind: 'ml-theory',
    title: question,
    summary: question,
    topics: ['Short answer'],
    levels: ['mid'],
    source: ['public set'],
    related: [],
    statement: question,
    facts: [],
    followUps: [],
    phases: [{ id: phaseId, title: 'Answer', minutes: 5 }],
    rubric: [
      {
        id: onlyCriterion,
        kind: 'component',
        phase: phaseId,
        title: question,
        weight: 1,
        essential: true,
        from: 'mid',
        change: 'Answer it',
        novice: '',
        strong: wanted,
        phrasings: [wanted],
        alsoSaid: [],
        halfSaid: [],
        nearMisses: [],
        cues: [],
        contradicts: [],
      },
    ],
    curveball: { phase: phaseId, text: '', changes: '' },
    estimates: [],
    corrections: [],
    sources: [],
    reference: { answer: wanted, diagram: '' },
  };
}
