import { expect, test } from 'vitest';
import { theoryPrompt } from '../prompt/theory.fixture.js';
import { promptSchema } from '../prompt/prompt.js';
import { canBeDrawnChanged, canBeDrilled } from './can-be-drilled.js';
import { composeDrill } from './compose-drill.js';
import { againAs, drillId, drillModes, drillOf } from './drill-id.js';

const before = 'flowchart LR\n a[API] --> b[LLM]';
const after = 'flowchart LR\n a[API] --> r[Router]\n r --> b[LLM]';
const design = theoryPrompt('rag', [], {
  kind: 'system-design',
  reference: { answer: 'The API asks the model.', diagram: before },
  curveball: { phase: 'when', text: 'Twice the load.', changes: 'A router.', diagram: after },
});

test('a drill after the change tells it at the end of the statement, and draws what it makes', () => {
  const drill = composeDrill(design, 'changed');
  expect(drill.statement).toBe('Four rounds on rag.\n\n**Then this changes.** Twice the load.');
  expect(drill.reference.diagram).toBe(after);
  expect(drill.afterChange).toEqual({ before, told: 'A router.' });
  expect(drill.phases[0]?.ask).toMatch(/after the change at the end of the statement/);
  expect(drill.title).toBe('Board drill after the change: The rag');
  // The interviewer must not make the change once more.
  expect(drill.curveball).toBeUndefined();
  expect(promptSchema.parse(drill)).toEqual(drill);
});

test('the other drills know nothing of the change', () => {
  for (const mode of ['look', 'statement'] as const) {
    const drill = composeDrill(design, mode);
    expect(drill.reference.diagram).toBe(before);
    expect(JSON.stringify(drill)).not.toMatch(/Router|router|Twice/);
  }
});

test('only a prompt whose change is drawn is drilled after it', () => {
  const undrawn = { ...design, curveball: { phase: 'when', text: 'T', changes: 'C' } };
  expect([design, undrawn].map(canBeDrawnChanged)).toEqual([true, false]);
  expect(canBeDrawnChanged({ ...design, kind: 'coding' })).toBe(false);
  expect(() => composeDrill(undrawn, 'changed')).toThrow('no drawing');
});

test('an id says how it is drawn, within the letters that an id may have', () => {
  for (const mode of drillModes)
    expect(drillOf(drillId('rag', mode))).toEqual({ promptId: 'rag', mode });
  expect(drillModes.map(againAs)).toEqual(['statement', 'statement', 'changed']);
  const longest = 'x'.repeat(64);
  expect(canBeDrilled({ ...design, id: longest })).toBe(true);
  expect(canBeDrilled({ ...design, id: `${longest}x` })).toBe(false);
});
