import { expect, test } from 'vitest';
import { cueOf, holdsCue, wordsOf } from '../../../core/prompt/cue-match.js';
import { wholeBank } from './whole-bank.fixture.js';

const { prompts } = await wholeBank();

/** They share their words with a criterion and give nothing of it away; or it is code that has to be there first. */
const exceptions = [
  'ivf-pq-residuals precomputed-terms',
  'lora swap-the-zero',
  'temperature confidence-gate',
  'temperature expected-at-ten',
  'ivf-search delete-one',
  'lora-forward gradients',
  'sql-allow-check bag-of-words',
];

// Bug: a follow-up named what it tests, "why acceptance, and not how long the code survives?", before anybody had spoken of it.
test('no follow-up says all that one of its criteria looks for, but where that has been spoken of', () => {
  const telling = prompts.flatMap(({ id, followUps, rubric }) =>
    followUps
      .filter(({ ask, criteria = [], needs }) => {
        const words = wordsOf(ask);
        const holdsAll = rubric.some(
          (criterion) =>
            criteria.includes(criterion.id) &&
            criterion.cues.every((group) => group.some((cue) => holdsCue(words, cueOf(cue)))),
        );
        return holdsAll && needs === undefined;
      })
      .map((followUp) => `${id} ${followUp.id}`),
  );
  expect(telling.toSorted()).toEqual(exceptions.toSorted());
});
