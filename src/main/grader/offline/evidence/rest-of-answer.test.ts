import { expect, it } from 'vitest';
import { aliasTable } from '../../text/fold-words.js';
import { aliases, answerWith, fixturePrompt } from '../prompt.fixture.js';
import { readAnswer } from '../read-answer.js';

const { rubric } = fixturePrompt;
const [first, ...others] = rubric.filter(
  ({ kind }) => kind === 'component' || kind === 'deep-dive',
);

/** How the rest sounds to the first criterion, in an answer that says `textOf` on all the others. */
function restWhen(textOf: (one: (typeof others)[number]) => string, filler = ''): number {
  const design = [first?.strong ?? '', ...others.map(textOf), filler].join('\n\n');
  const answer = answerWith({ phases: { design } });
  const { criteria } = readAnswer({ prompt: fixturePrompt, answer }, aliasTable(aliases));
  const own = criteria.find(({ compiled }) => compiled.criterion.id === first?.id);
  return own?.candidates[0]?.rest ?? Number.NaN;
}

const strong = restWhen(({ phrasings }) => phrasings[0] ?? '');
const weak = restWhen(({ nearMisses }) => nearMisses[0] ?? '');
const nothing = restWhen(() => '');

/** The bug: the rest of an answer speaks for it whatever it says, or its own criterion is counted as rest. */
it('rises with what a strong candidate says and falls with what a weak one says', () => {
  expect(strong).toBeGreaterThan(nothing);
  expect(weak).toBeLessThan(nothing);
});

/** The bug: padding moves it, so that length earns something. */
it('is not moved by filler', () => {
  const filler = 'So, let me see, that is what I would do here, and we can talk about it. '.repeat(
    20,
  );
  expect(restWhen(() => '', filler)).toBeCloseTo(nothing, 2);
});
