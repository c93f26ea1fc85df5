import { expect, it } from 'vitest';
import { answerWith, fixturePrompt, gradeOf } from '../prompt.fixture.js';
import { clausesOf } from '../rubric/strong-sentences.js';
import { bankVerdicts } from './bank-verdicts.fixture.js';

// Bug: “back when machines arrive” is not found, while “when load falls, go back slowly” stands there and is not quoted.
it('quotes what comes nearest to the part that is not found', () => {
  const strong = 'Searches by keyword and by vector; the two lists are fused by reciprocal rank.';
  const prompt = {
    ...fixturePrompt,
    rubric: fixturePrompt.rubric.map((one) =>
      one.id === 'keyword-and-vector' ? { ...one, strong } : one,
    ),
  };
  const said = 'A keyword index for identifiers, and embeddings for the meaning.';
  const nearest = 'A reciprocal is taken for each of the two.';
  const answer = answerWith({ phases: { design: `${said}\n\nUsers like it.\n\n${nearest}` } });
  const found = gradeOf(answer, prompt).verdicts.find(
    ({ criterionId }) => criterionId === 'keyword-and-vector',
  );
  expect(found?.reason).toMatch(
    /I don’t find this part, unless other words say it: “the two lists are fused/,
  );
  expect(found?.closest?.map(({ quote }) => quote)).toEqual([said, nearest]);
});

// Bug: “I don’t find this part” of what the second passage says with other words of its group, “fusion” for “merged”.
it('asks for a part whose terms stand in another passage that is shown, and denies nothing', () => {
  const strong = 'Keyword beside vectors; orders are merged.';
  const rubric = fixturePrompt.rubric.map((one) =>
    one.id === 'keyword-and-vector' ? { ...one, strong } : one,
  );
  const texts = [
    'A keyword index for identifiers, and embeddings for the meaning.',
    'Users like it.',
  ];
  const design = [...texts, 'The fusion weighs the vector list double.'].join('\n\n');
  const found = gradeOf(answerWith({ phases: { design } }), { ...fixturePrompt, rubric }).verdicts;
  expect(found.find((one) => one.criterionId === 'keyword-and-vector')?.reason).toMatch(
    /Do your words also say this: “orders are merged”\?$/,
  );
});

// Bug: “check P95 at 200 a second” as all that is missing, where no knob is named.
it('names the part of which no term is found, also where each way says it in other words', () => {
  const strong =
    'Keyword beside vectors; lopsided interleaving orders get a hybrid; check P95 at 200 a second.';
  const ways = ['check P95 of keyword and vector', 'P95 at 200 a second for vectors'];
  const rubric = fixturePrompt.rubric.map((one) =>
    one.id === 'keyword-and-vector'
      ? { ...one, strong, phrasings: [...one.phrasings, ...ways] }
      : one,
  );
  const design = 'A keyword index for identifiers, and embeddings for the meaning.';
  const found = gradeOf(answerWith({ phases: { design } }), { ...fixturePrompt, rubric }).verdicts;
  expect(found.find((one) => one.criterionId === 'keyword-and-vector')?.reason).toMatch(
    /“lopsided interleaving orders get a hybrid\.”$/,
  );
});

// Bug: “I don’t find this part: ‘Bounds the wait.’” is the whole criterion by its name, and tells nobody what to add.
it('takes what stands before the colon of a title for a name and not for a part', () => {
  const title = 'Bounds the wait: what cannot start gets something else';
  expect(clausesOf({ title, strong: 'A short line in memory.' })).toEqual([
    'what cannot start gets something else',
    'A short line in memory',
  ]);
});

// Bug: "Do your words also say this: “the best is three”?" of code, for which it is eight: on prose it is three.
it('tears no number from the case that it holds for', () => {
  const strong =
    'On prose, half of which is hit, the best is three. One more guess, by then, only costs time.';
  expect(clausesOf({ title: 'Stops in time', strong })).toEqual([
    'On prose, half of which is hit, the best is three',
    'One more guess',
    'only costs time',
  ]);
});

// Bug: "Do your words also say this: 'in bfloat16 a running sum of ones sticks at 256 …'?", an example beside the point.
it('asks for what the name and most ways say before a remark beside it', async () => {
  const verdictOn = await bankVerdicts();
  const text =
    "In float16 the max is 65,504, so 1,000 squared overflows. I'd scale the loss to avoid that.";
  expect(verdictOn('rms-norm/statistics-in-float32', text)?.reason).toMatch(
    /also say this: “Square and sum in float32, cast back”\?$/,
  );
});

// Bug: “but don’t explain how or why”, of words as short as what was wanted, and likely it.
it('asks of few words that are likely enough whether they are all of it', async () => {
  const verdictOn = await bankVerdicts();
  const few = 'A gaussian, B nil. So step 0 is the base exactly.';
  expect(verdictOn('lora/starts-at-the-base', few)?.reason).toBe(
    'You name “gaussian” and “base” in few words. Do they say how or why?',
  );
});

// Bug: “ten times the step at 0.9.” is asked for, a scrap that names no part.
it('shows a scrap of a sentence with what leads to it', async () => {
  const verdictOf = await bankVerdicts();
  const said =
    'Momentum: keeps a velocity v = mu*v + g and steps along v, so it is an exponentially weighted sum of past gradients.';
  expect(verdictOf('optimisers/momentum-averages-gradients', said)?.reason).toContain(
    '“Along a steady direction they add up to 1/(1 − β), ten times the step at 0.9.”',
  );
});
