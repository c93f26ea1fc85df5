import { expect, it } from 'vitest';
import type { CriterionVerdict } from '../../../../core/grade/grade.js';
import { aliasTable } from '../../text/fold-words.js';
import { answerWith, fixturePrompt } from '../prompt.fixture.js';
import { readAnswer } from '../read-answer.js';
import { withWholeThoughts } from './whole-thought.js';

const id = 'keyword-and-vector';
const strong =
  'Runs BM25 beside the vector search and fuses the ranks; identifiers need the words.';
const rubric = fixturePrompt.rubric.map((one) => (one.id === id ? { ...one, strong } : one));
const met = 'BM25 stands beside vectors and both are fused by rank.';

/** What is quoted of notes in which that sentence meets the criterion; `also` is quoted of it as well. */
function quoted(design: string, also: readonly string[] = []): readonly string[] {
  const { criteria } = readAnswer(
    { prompt: { ...fixturePrompt, rubric }, answer: answerWith({ phases: { design } }) },
    aliasTable({}),
  );
  const own = criteria.find(({ compiled }) => compiled.criterion.id === id);
  if (own === undefined) throw new Error('there is no such criterion');
  const evidence = [met, ...also].map((quote) => {
    const start = design.indexOf(quote);
    const end = start + quote.length;
    return { quote, place: { kind: 'text', phaseId: 'design', start, end, atSec: 7 } as const };
  });
  const verdict: CriterionVerdict = { criterionId: id, verdict: 'met', evidence, reason: '' };
  return withWholeThoughts(verdict, own).evidence.map(({ quote, place }) => {
    if (place.kind !== 'text') throw new Error('it is a text');
    // What a hint costs goes by the second of what was judged.
    expect(place.atSec).toBe(7);
    expect(design.slice(place.start, place.end)).toBe(quote);
    return quote;
  });
}

// Bug: “bin 2 … bin 3 …” without “Together 0.10”, the second of two kinds without the first.
it('quotes the sentence before or after too, where it says more of the criterion', () => {
  const more = 'Identifiers need words.';
  expect(quoted(`This is how it all begins. ${more} ${met}`)).toEqual([`${more} ${met}`]);
  expect(quoted(`${met} ${more} An end.`)).toEqual([`${met} ${more}`]);
  // In other words than the strong answer's.
  const other = 'Lexical hits and dense ones merge.';
  expect(quoted(`${other} ${met}`)).toEqual([`${other} ${met}`]);
});

it.each([
  ['says nothing more of it', 'Users like it. '],
  ['denies it', 'No vectors, no BM25, no identifiers and no words. '],
  ['makes it longer than three lines', `Identifiers need words ${'and so on '.repeat(36)}. `],
  ['stands in another paragraph', 'Identifiers need words.\n\n'],
])('leaves out a sentence that %s', (_why, beside) => {
  expect(quoted(`${beside}${met}`)).toEqual([met]);
});

it('shows nothing twice', () => {
  const more = 'Identifiers need words.';
  expect(quoted(`${more} ${met}`, [more])).toEqual([met, more]);
});

// Bug: the quote stopped before "A model never calls the payment API."
it('takes in a short sentence that follows and has most of the terms', () => {
  const closing = 'Lexical names come before embeddings.';
  const apart =
    'Lexical hits are what people like in their old system, and embeddings are what they get from us.';
  expect(quoted(`${met} ${closing}`)).toEqual([`${met} ${closing}`]);
  expect(quoted(`${met} ${apart}`)).toEqual([met]);
});
