import { expect, test } from 'vitest';
import { plainReader } from '../../text/tokens.js';
import type { WindowSignals } from './candidates.js';
import { saidTerms } from './said-terms.js';

const read = plainReader(new Map());

/** What is named of a text of which all words from one to another were found. */
function named(source: string, from: string, to: string): readonly string[] {
  const text = read(source);
  const at = text.tokens.find((token) => token.text === from)?.at ?? -1;
  const end = text.tokens.findLast((token) => token.text === to)?.end ?? -1;
  const passage = { text, segments: [{ tokens: text.tokens, at: 0 }] } as unknown;
  return saidTerms({ passage: passage as WindowSignals['passage'], hits: [{ at, end }] });
}

// Bug: "You mention “against 16.8” and “instead of”" of a calculation that says it all.
test('words of structure and bare figures are never named', () => {
  expect(named('weights against 16 million', 'against', 'million')).toEqual([]);
  expect(named('weights instead of d', 'instead', 'of')).toEqual([]);
  // Bug: 'You ask about “many”'.
  expect(named('how many candidates', 'many', 'many')).toEqual([]);
  expect(named('how many candidates', 'many', 'candidates')).toEqual(['candidates']);
  expect(named('the frozen weights of it', 'the', 'it')).toEqual(['frozen weights']);
  expect(named('154 sessions', '154', 'sessions')).toEqual(['sessions']);
});

// Bug: "You mention “snapshot” and “Explain”", where "Explain:" only heads the sentence.
test('what a sentence is headed by is never named', () => {
  expect(named('Explain: keep a snapshot', 'explain', 'explain')).toEqual([]);
  expect(named('Explain: keep a snapshot', 'snapshot', 'snapshot')).toEqual(['snapshot']);
});
