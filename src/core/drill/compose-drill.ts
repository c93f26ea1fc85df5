import { readDiagram } from '../mermaid/read-mermaid.js';
import type { Prompt } from '../prompt/prompt.js';
import { drillId, type DrillMode } from './drill-id.js';

const phase = 'draw';
const boxesPerMinute = 2;

/** Five to ten minutes, by how much there is to draw. */
export function drillMinutes(diagram: string): number {
  return Math.min(10, Math.max(5, Math.round(readDiagram(diagram).nodes.length / boxesPerMinute)));
}

/**
 * A prompt of one phase in which its reference drawing is redrawn. The rubric stays, as it says why boxes are there;
 * nothing is graded by it. Nothing is asked or told beside the task.
 */
export function composeDrill(prompt: Prompt, mode: DrillMode): Prompt {
  const { curveball: _, hints: __, ...rest } = prompt;
  const from = mode === 'look' ? 'as you saw it' : 'from the statement';
  return {
    ...rest,
    id: drillId(prompt.id, mode),
    title: `Board drill: ${prompt.title}`,
    related: [prompt.id],
    phases: [
      {
        id: phase,
        title: 'Draw',
        minutes: drillMinutes(prompt.reference.diagram),
        ask: `Draw the architecture ${from}, on the whiteboard or in Mermaid. Boxes and the direction of arrows count, names need not match.`,
      },
    ],
    facts: [],
    rubric: prompt.rubric.map((criterion) => ({ ...criterion, phase })),
    followUps: [],
    estimates: [],
  };
}
