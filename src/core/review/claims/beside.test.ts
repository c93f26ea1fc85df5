import { describe, expect, it } from 'vitest';
import { startedState } from '../asked-on.fixture.js';
import { textAt } from '../../attempt/timed-text.js';
import type { AttemptState } from '../../attempt/attempt-state.js';
import { theoryPrompt } from '../../prompt/theory.fixture.js';
import { besideWords } from './claim-lines.js';
import { besideCorrections, besideWeak, isTelling } from './beside.js';

const plain = theoryPrompt('lora');
const weak = 'The activations become smaller too, because only the thin matrices are trained.';
const prompt = {
  ...plain,
  rubric: plain.rubric.map((one) =>
    one.id === 'when'
      ? {
          ...one,
          strong:
            'Gradients and optimiser states shrink; the activations stay, as every layer passes gradients.',
          halfSaid: [weak],
          contradicts: ['activations shrink'],
        }
      : one,
  ),
  corrections: [
    {
      topic: 'The scale',
      notes: 'The product of both matrices is multiplied by alpha alone.',
      fact: 'The factor is alpha divided by the rank, so that the rank can be changed.',
      source: 'https://arxiv.org/abs/2106.09685',
    },
  ],
};
const stateOf = (text: string): AttemptState => ({
  ...startedState,
  texts: { when: textAt(text, 0) },
});
const quotes = (text: string) =>
  [...besideWeak(prompt, stateOf(text))].map(([id, { own, text: beside }]) => [
    id,
    own.quote,
    beside,
  ]);

describe('what falls short, beside a sentence that comes near it', () => {
  // Bug: "The activations shrink too" appeared nowhere in the report.
  it('is shown with the sentence of a criterion that is nearer to it than to anything right', () => {
    const said = 'The activations shrink too, since only thin matrices are trained.';
    expect(quotes(`The states shrink. ${said}`)).toEqual([['when', said, weak]]);
  });

  it('is not shown beside a right sentence, a question or a few words', () => {
    for (const fine of [
      'Gradients and optimiser states shrink, but activations stay, as each layer passes gradients.',
      'Do the activations become smaller, because only the thin matrices are trained?',
      'Thin matrices.',
      // Bug: "Assume SSO with groups" beside "users log in with SSO, only the research group gets access".
      'Only thin slices of the log are kept for a week.',
    ])
      expect(quotes(fine)).toEqual([]);
  });
});

describe('what is shown of it', () => {
  const found = (text: string) => besideWeak(prompt, stateOf(text)).get('when');
  const judged = (verdict: 'met' | 'unsure') => ({ verdict, evidence: [], by: 'grader' as const });
  const alike =
    'The activations become smaller, because only the thin matrices of both are trained.';
  const turned = 'The activations shrink too, since only thin matrices are trained.';
  const tested = { quote: '7 of 7', place: { kind: 'tests' as const, names: [] } };

  // Bug: "A weak answer says" below a met criterion, of a sentence that goes on with the half that the weak one lacks.
  it('is of what is met a sentence with a phrase of the opposite, not one that shares words', () => {
    const [own, opposite] = [found(alike), found(turned)];
    if (own === undefined || opposite === undefined) throw new Error('nothing is near');
    expect(isTelling(own, judged('met'))).toBe(false);
    expect(isTelling(own, judged('unsure'))).toBe(true);
    expect(isTelling(opposite, judged('met'))).toBe(true);
    expect(isTelling(opposite, { ...judged('unsure'), by: 'you' })).toBe(false);
    expect(isTelling(opposite, { ...judged('met'), evidence: [tested] })).toBe(false);
  });
});

// Bug: under a met criterion "A weak answer says" of a sentence that has only the author's phrase for the opposite in common with it.
describe('a sentence with the phrase alone', () => {
  const said = 'With lora the activations shrink in the pool by a quarter.';
  const apart = {
    ...prompt,
    rubric: prompt.rubric.map((one) =>
      one.id === 'when' ? { ...one, halfSaid: ['Some pool is wanted.'] } : one,
    ),
  };

  it('stands beside what is asked, and under nothing that is met', () => {
    const own = besideWeak(apart, stateOf(said)).get('when');
    if (own === undefined) throw new Error('nothing is near');
    expect(own).toMatchObject({ isTurned: true, text: null });
    const open = { verdict: 'unsure', evidence: [], by: 'grader' } as const;
    expect(isTelling(own, open)).toBe(true);
    expect(isTelling(own, { ...open, verdict: 'met' })).toBe(false);
    expect(besideWords(own, {})).toMatch(/^Read it again beside what is asked\. You write: “/);
  });
});

describe('a misconception, beside a sentence that comes near it', () => {
  it('is shown with the nearest sentence, and with none where they share one word', () => {
    const said = 'The product of both is then multiplied by alpha.';
    expect(besideCorrections(prompt, stateOf(`W is frozen. ${said}`))[0]?.quote).toBe(said);
    expect(
      besideCorrections(prompt, stateOf('The learning rate is multiplied by ten here.')),
    ).toEqual([null]);
    // Bug: "often said" of a sentence that is nearer to the strong answer.
    const nearer = 'The product of both matrices stays; gradients and optimiser states shrink.';
    expect(besideCorrections(prompt, stateOf(nearer))).toEqual([null]);
    const right = 'The factor is alpha divided by the rank, so the rank can be changed.';
    expect(besideCorrections(prompt, stateOf(right))).toEqual([null]);
  });
});
