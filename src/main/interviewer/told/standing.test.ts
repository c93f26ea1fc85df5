import { beforeAll, expect, it } from 'vitest';
import type { Turn } from '../../../core/attempt/attempt-state.js';
import { cueOf, holdsCue, wordsOf } from '../../../core/prompt/cue-match.js';
import type { Prompt } from '../../../core/prompt/prompt.js';
import { wholeBank } from '../../prompts/bank/whole-bank.fixture.js';
import { foldOf } from '../meaning/text-terms.js';
import { standings } from './standing.js';

let prompts: readonly Prompt[];
beforeAll(async () => {
  prompts = (await wholeBank()).prompts;
}, 60_000);

const answer = 'No. The feed shows three lorries early.';
const prompt = {
  statement: 'Bread is late.',
  phases: [],
  facts: [{ id: 'feed', topic: 'Feed', asks: ['Is there a feed?'], cues: [], answer }],
};
const followUp = {
  ...{ id: 'alarm', ask: 'The feed shows lorries. What of the bread?', strong: 'Wait.' },
  needs: { facts: ['feed'], said: ['lorr*'] },
};
const line = (text: string, factId: string | null = null): Turn => ({
  ...{ who: 'interviewer', atSec: 1, phaseId: 'design', text, factId },
});
const standing = (talk: readonly Turn[], written = '') =>
  standings({ prompt, talk, written }, foldOf({}))(followUp);

it('a follow-up waits until what it builds on was told, by its id or in other words, or said', () => {
  expect(standing([]).isFounded).toBe(false);
  expect(standing([line('The first one.', 'feed')]).isFounded).toBe(true);
  // Of two facts told in one line the journal keeps one id; a leading no is left out.
  expect(
    standing([line('Ten vans.\n\nThe feed shows three lorries early.', 'vans')]).isFounded,
  ).toBe(true);
  expect(standing([], 'I would count the lorries.').isFounded).toBe(true);
});

it('what only an untold fact says counts as untold, what the statement or anybody has said does not', () => {
  expect(standing([]).untold).toBeGreaterThan(0.5);
  expect(standing([line(answer, 'feed')]).untold).toBe(0);
  expect(standing([], 'lorries, and a feed that shows them').untold).toBe(0);
});

it('no follow-up of the bank waits for what its prompt cannot tell and nobody would say', () => {
  const waiting = prompts.flatMap(({ id, facts, followUps, reference }) =>
    followUps.flatMap(({ needs, id: name }) =>
      needs === undefined ? [] : [{ id, facts, needs, name, words: wordsOf(reference.answer) }],
    ),
  );
  expect(waiting.length).toBeGreaterThanOrEqual(5);
  for (const { id, facts, needs, name, words } of waiting) {
    // What is the candidate's own decision no fact tells, but a good answer says.
    expect(
      facts.some((fact) => needs.facts.includes(fact.id)) ||
        needs.said.some((cue) => holdsCue(words, cueOf(cue))),
      `${id} ${name}`,
    ).toBe(true);
    expect(needs.said.length, `${id} ${name}`).toBeGreaterThan(0);
  }
});
