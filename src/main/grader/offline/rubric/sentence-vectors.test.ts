import { expect, it } from 'vitest';
import { aliasTable } from '../../text/fold-words.js';
import { textsFor } from './sentence-vectors.js';
import { aliases, answerWith, fixturePrompt } from '../prompt.fixture.js';
import { readAnswer } from '../read-answer.js';

/** The bug: a long sentence is cut at one word to be embedded and at another to be graded, and has no vector. */
it.each([
  ['an acronym that stands for three words', 'ANN'],
  ['a mistyped word', 'embeddnigs'],
])('gives a vector to every part of a long sentence with %s', (_name, term) => {
  const text = `we look up the page by ${term} ${'and then we say a word or two more '.repeat(9)}`;
  const answer = answerWith({ phases: { design: text } });
  const table = aliasTable(aliases);
  const vectors = new Map(
    textsFor(fixturePrompt, answer, table).map((one) => [one, Float32Array.of(1)] as const),
  );
  const { passages } = readAnswer({ prompt: fixturePrompt, answer }, table, vectors);
  const segments = passages.flatMap((passage) => passage.segments);
  expect(segments.length).toBeGreaterThan(1);
  expect(segments.filter(({ vector }) => vector === null)).toEqual([]);
});
