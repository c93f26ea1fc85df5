import { describe, expect, it } from 'vitest';
import { foldAttempt } from '../attempt/attempt-state.js';
import { textAt } from '../attempt/timed-text.js';
import { samplePrompt } from '../grade/sample-prompt.fixture.js';
import { headedOn, nearestOn, saidAfter } from './nearest-on.js';

const prompt = {
  ...samplePrompt,
  statement: 'Managers order bread by hand, and correct what they ordered.',
};
const managers = {
  ...{ id: 'managers', isNear: true, atSec: 60, counts: [] },
  ask: 'Managers want to keep correcting orders. Do you let them?',
  about: 'Yes, with limits and a log. They enter a difference with a reason.',
};
const curveball = {
  ...{ id: 'curveball', isNear: false, atSec: 70, counts: [] },
  ask: 'The bakeries offer a second delivery at 13:00.',
  about: 'A shorter loop appears beside the night.',
};
const started = foldAttempt([
  {
    ...{ kind: 'started', atSec: 0, startedAtMs: 0, promptId: 'sample', promptHash: 'x' },
    ...{ mode: 'mock', level: 'senior', timeFactor: 1, phaseId: 'design', starter: '' },
  },
]);
if (started === null) throw new Error('no state');
const wrote = (text: string, atSec = 90) => ({
  ...started,
  texts: { design: textAt(text, atSec) },
});
const headed = (text: string, atSec?: number) =>
  Object.fromEntries(
    [...headedOn([managers, curveball], wrote(text, atSec), prompt)].map(([id, all]) => [
      id,
      all.map(({ quote }) => quote),
    ]),
  );

describe('headings that name a question', () => {
  // Bug: the paragraph "Managers' corrections" was said to be no answer to a question on managers who correct.
  it('give it what stands below them, however that is worded', () => {
    const text =
      "Managers' corrections\nYes, but as an input: until 21:00 a hand may add forty.\nLater: we compare euros.\n\nTea\nAt four.";
    const found = [
      "Managers' corrections",
      'Yes, but as an input: until 21:00 a hand may add forty.',
      'Later: we compare euros.',
    ];
    expect(headed(text)).toEqual({ managers: found });
    expect(headed(text, 50)).toEqual({});
  });

  it('stand before a colon, too, for their line and the items below it', () => {
    const text =
      'Second delivery: a pilot with one bakery. Then more.\n- one snapshot\nCosts: two people.';
    expect(headed(text)).toEqual({
      curveball: ['Second delivery: a pilot with one bakery.', 'Then more.', 'one snapshot'],
    });
  });

  // Bug: the paragraph "Curveball, two limits:" was cut behind its first sentence, as its words are not those of the question.
  it('give the curveball the whole paragraph that says so', () => {
    const text =
      'Before the shops open: 20 ovens, each with a second delivery.\n\n' +
      'Curveball, two vans: one loop beside the night. Check both first.\nTake the longer wait.\nCosts: two people.\n\nTea at four.';
    const found = [
      'Curveball, two vans: one loop beside the night.',
      'Check both first.',
      'Take the longer wait.',
    ];
    expect(headed(text)).toEqual({ curveball: found });
    expect(headed('## Curveball\n\nTwo vans.\n- one oven')).toEqual({
      curveball: ['Curveball', 'Two vans.', 'one oven'],
    });
    expect(headed('Curveball, two vans: tea.', 50)).toEqual({});
  });

  it('give nothing where they share a usual word, or name a criterion', () => {
    expect(headed('Managers of shops\nThey leave at nine.')).toEqual({});
    const [first] = prompt.rubric;
    if (first === undefined) throw new Error('no criterion');
    const onIt = { ...prompt, rubric: [{ ...first, title: 'Corrects what managers order' }] };
    const notes = wrote('Managers’ corrections\nThey leave at nine.');
    expect([...headedOn([managers], notes, onIt)]).toEqual([]);
  });
});

describe('the nearest passage', () => {
  const nearest = (text: string, atSec = 90) => {
    const state = wrote(text, atSec);
    return nearestOn(managers, saidAfter(managers, [], { prompt, state }), prompt)?.quote ?? null;
  };

  it('is the line that shares most, by stems, with the heading above it, of what came after', () => {
    const hand = 'Override\nA correction within a limit, for a reason. Nobody reads it.';
    expect(nearest(`Tea at four.\n\n${hand}\n\nCups and a log.`)).toBe(hand);
    expect(nearest(hand, 50)).toBeNull();
  });

  it('is none where little is shared', () => {
    expect(nearest('Tea at four, and bread.')).toBeNull();
  });

  it('may have been said, after the question', () => {
    const said = (atSec: number) => ({
      quote: 'They may correct it, and give a reason.',
      place: { kind: 'question' as const, index: 0, atSec },
    });
    const after = saidAfter(managers, [said(50), said(95)], { prompt, state: started });
    expect(nearestOn(managers, after, prompt)).toEqual(said(95));
  });
});
