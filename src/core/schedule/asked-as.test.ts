import { expect, test } from 'vitest';
import { samplePrompt } from '../grade/sample-prompt.fixture.js';
import type { Criterion } from '../prompt/criterion.js';
import type { Prompt } from '../prompt/prompt.js';
import { askedAs } from './asked-as.js';

const day = 86_400_000;
const known = (days: number, reps = 0) => ({
  ...{ stability: days, difficulty: 5, reps, lapses: 0, lastAtMs: 0, dueAtMs: days * day },
});
const [first] = samplePrompt.rubric;
if (first === undefined) throw new Error('the sample has a rubric');
const flash = { ask: 'Why?', strong: 'So.' };
const drawn: Criterion = { ...first, flash, graph: { nodes: {}, edges: [], worth: 'partial' } };
const said: Criterion = { ...first, flash };
const followUp = { id: 'f', ask: 'And if not?', strong: 'Then this.', criteria: [first.id] };
const design: Prompt = { ...samplePrompt, kind: 'system-design', followUps: [followUp] };

// Would catch a card that the person has learned by its words and never has to think about again.
test('what is long known comes as a drawing or as another question, in turn', () => {
  expect(askedAs(design, drawn, null)?.kind).toBe('flash');
  expect(askedAs(design, drawn, known(20))?.kind).toBe('flash');
  expect(askedAs(design, drawn, known(21, 2))).toEqual({ kind: 'drill', ...flash });
  const { ask, strong } = followUp;
  expect(askedAs(design, drawn, known(21, 3))).toEqual({ kind: 'variant', ask, strong });
  expect(askedAs(design, said, known(40, 2))?.kind).toBe('variant');
});

test('it stays the same where there is no other way, and is nothing without a question', () => {
  const bare: Prompt = { ...design, followUps: [{ ...followUp, criteria: ['another'] }] };
  expect(askedAs(bare, said, known(40))?.kind).toBe('flash');
  expect(askedAs({ ...bare, kind: 'ml-theory' }, drawn, known(40))?.kind).toBe('flash');
  expect(askedAs(design, first, known(40))).toBe(null);
});
