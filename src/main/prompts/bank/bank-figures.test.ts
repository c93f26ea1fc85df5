import { describe, expect, it } from 'vitest';
import { ownFigures } from '../../../core/review/figures/own-figures.js';
import { wholeBank } from './whole-bank.fixture.js';

const { prompts } = await wholeBank();
const all = prompts.flatMap((prompt) =>
  prompt.estimates.map((estimate) => ({ prompt, estimate, name: `${prompt.id} ${estimate.id}` })),
);
const kindsIn = (textOf: (one: (typeof all)[number]) => string): readonly string[] =>
  all.map((one) => {
    const [judged] = ownFigures([one.estimate], textOf(one));
    return judged?.own.kind ?? '';
  });
const countOf = (kinds: readonly string[], kind: string): number =>
  kinds.filter((one) => one === kind).length;

describe('figures in answers to the bank', () => {
  // A tick on another number is worse than none: what only might be meant is left out, so it does not find each.
  it('finds many of them in the references, and hardly takes one for another', () => {
    const kinds = kindsIn(({ prompt }) => prompt.reference.answer);
    expect(countOf(kinds, 'right')).toBeGreaterThan(0.6 * all.length);
    expect(countOf(kinds, 'off')).toBeLessThan(0.01 * all.length);
  });

  it('finds nearly each where it is written out', () => {
    const wrong = kindsIn(
      ({ estimate: { ask, value, unit } }) => `${ask} ${String(value)} ${unit}.`,
    );
    expect(countOf(wrong, 'right')).toBeGreaterThan(0.95 * all.length);
  });

  // Where a clause says too little of the question, it is left out: a wrong comparison is worse than none.
  it('takes no figure for right that is eight times too large, and calls most of them so', () => {
    const kinds = kindsIn(
      ({ estimate: { ask, value, unit } }) =>
        `${ask.replace(/[.?]$/, '')}: ${String(value * 8)} ${unit}.`,
    );
    expect(all.filter((_, at) => kinds[at] === 'right').map(({ name }) => name)).toEqual([]);
    expect(countOf(kinds, 'off')).toBeGreaterThan((2 / 3) * all.length);
  });

  it('finds none in the statements, which give the inputs alone', () => {
    const kinds = kindsIn(({ prompt }) => prompt.statement);
    expect(countOf(kinds, 'off')).toBe(0);
    expect(countOf(kinds, 'right')).toBeLessThan(0.02 * all.length);
  });
});
