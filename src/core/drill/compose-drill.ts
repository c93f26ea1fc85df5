import { readDiagram } from '../mermaid/read-mermaid.js';
import type { Prompt } from '../prompt/prompt.js';
import { drillId, type DrillMode } from './drill-id.js';

const phase = 'draw';
const boxesPerMinute = 2;

/** Five to ten minutes, by how much there is to draw. */
function drillMinutes(diagram: string): number {
  return Math.min(10, Math.max(5, Math.round(readDiagram(diagram).nodes.length / boxesPerMinute)));
}

const titles: Readonly<Record<DrillMode, string>> = {
  look: 'Board drill',
  statement: 'Board drill',
  changed: 'Board drill after the change',
};
const asks: Readonly<Record<DrillMode, string>> = {
  look: 'Draw the architecture as you saw it',
  statement: 'Draw the architecture from the statement',
  changed: 'Draw the architecture as it is after the change at the end of the statement',
};

/**
 * A prompt of one phase in which its reference drawing is redrawn. The rubric stays, as it says why boxes are there;
 * nothing is graded by it. Nothing is asked or told beside the task. Throws for `changed` where the curveball has no drawing.
 */
export function composeDrill(prompt: Prompt, mode: DrillMode): Prompt {
  const { curveball: _, hints: __, ...rest } = mode === 'changed' ? changed(prompt) : prompt;
  return {
    ...rest,
    id: drillId(prompt.id, mode),
    title: `${titles[mode]}: ${prompt.title}`,
    related: [prompt.id],
    phases: [
      {
        id: phase,
        title: 'Draw',
        minutes: drillMinutes(rest.reference.diagram),
        ask: `${asks[mode]}, on the whiteboard or in Mermaid. Boxes and the direction of arrows count, names need not match.`,
      },
    ],
    facts: [],
    rubric: prompt.rubric.map((criterion) => ({ ...criterion, phase })),
    followUps: [],
    estimates: [],
  };
}

/** The prompt as it is once its curveball was said: told at the end of the statement, and drawn in the reference. */
function changed(prompt: Prompt): Prompt {
  const { statement, reference, curveball } = prompt;
  if (curveball?.diagram === undefined) throw new Error('its curveball has no drawing');
  const { text, changes, diagram } = curveball;
  return {
    ...prompt,
    statement: `${statement.trimEnd()}\n\n**Then this changes.** ${text.trim()}`,
    // What it changes first: it says of a box what holds now.
    reference: { answer: `${changes.trim()}\n\n${reference.answer}`, diagram },
    afterChange: { before: reference.diagram, told: changes },
  };
}
