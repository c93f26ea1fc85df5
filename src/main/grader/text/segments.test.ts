import { expect, it } from 'vitest';
import { segmentsOf } from './segments.js';
import { plainText } from './tokens.js';

const segments = (source: string): readonly string[] => {
  const text = plainText(source, new Map());
  return segmentsOf(text).map(({ tokens }) => tokens.map((token) => token.text).join(' '));
};

/** The bug: the same words judged otherwise because they were bold, or a heading that is a sentence of its own. */
it.each([
  ['**Workflow per claim.** Intake writes an event. A worker takes it.'],
  ['**Two paths.**\n- **Query**, with a filter\n- **Ingest:** an event each'],
  ['We cut at **400 tokens**, not at pages. **Overlap** is 50.'],
])('reads the same with and without bold type: %s', (source) => {
  expect(segments(source)).toEqual(segments(source.replaceAll('**', '')));
});

it('keeps a short heading with the sentence that it opens, and cuts everywhere else', () => {
  expect(segments('Workflow per claim. Intake writes an event. A worker takes it.')).toEqual([
    'workflow per claim . intake writes an event .',
    'a worker takes it .',
  ]);
  expect(segments('We shard the table by user. Reads follow.')).toHaveLength(2);
  expect(segments('Ends here.\nAnother line.')).toHaveLength(2);
});

it('keeps the stars of a formula', () => {
  expect(segments('base ** (2 * i) and 2**n')).toEqual(['base * * ( 2 * i ) and 2 * * n']);
});

/** The bug: evidence that ends at "i.e.". */
it('does not cut at a shortening', () => {
  expect(segments('We cache the prefix, i.e. the shared prompt, once.')).toHaveLength(1);
  expect(segments('Events go to a queue, e.g. Kafka. Then workers take them.')).toHaveLength(2);
});

/** The bug: evidence that begins with "FROM is known", as if a sentence did. */
it('does not cut before a word of SQL', () => {
  expect(segments('Columns are collected while parsing and checked after FROM is known.')).toEqual([
    'columns are collected while parsing and checked after from is known .',
  ]);
  expect(segments('we shard the table by the user Then reads follow it')).toHaveLength(2);
});
