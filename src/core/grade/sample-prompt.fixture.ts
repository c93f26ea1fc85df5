import { promptSchema, type Prompt } from '../prompt/prompt.js';
import type { Grade, Verdict } from './grade.js';

const criterion = (id: string, phase: string): unknown => ({
  id,
  kind: 'component',
  phase,
  title: `Has ${id}`,
  weight: 3,
  change: `Add ${id}`,
  novice: 'Leaves it out.',
  strong: 'Names it and says why.',
  phrasings: ['one', 'two', 'three'],
  nearMisses: ['a', 'b', 'c'],
  cues: [[id]],
});

export const criterionIds = ['cache', 'queue', 'index', 'limits'];

/** A small prompt that is valid in every field. */
export const samplePrompt: Prompt = promptSchema.parse({
  id: 'sample',
  kind: 'system-design',
  title: 'A sample',
  summary: 'Short.',
  topics: ['storage'],
  levels: ['senior'],
  source: ['Notes'],
  statement: 'Design it.',
  phases: [
    { id: 'clarify', title: 'Clarify', minutes: 7 },
    { id: 'design', title: 'Design', minutes: 15 },
  ],
  facts: [],
  rubric: criterionIds.map((id) => criterion(id, 'design')),
  followUps: [],
  curveball: { phase: 'design', text: 'Twice the load.', changes: 'Shard.' },
  reference: { answer: '## design\nA cache.', diagram: 'flowchart LR\n a --> b' },
  corrections: [],
});

export function sampleGrade(id: string, verdict: Verdict, gradedAtMs: number): Grade {
  return {
    id,
    schema: 1,
    grader: { name: 'offline', version: '1', model: null, settings: {} },
    promptHash: 'x',
    level: 'senior',
    gradedAtMs,
    tookMs: 5,
    verdicts: criterionIds.map((criterionId) => ({
      criterionId,
      verdict,
      evidence: [],
      reason: '',
    })),
  };
}
