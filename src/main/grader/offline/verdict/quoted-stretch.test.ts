import { expect, it } from 'vitest';
import { segmentsOf } from '../../text/segments.js';
import { stem } from '../../text/stem.js';
import { plainText } from '../../text/tokens.js';
import { quotedStretch, shortQuote } from './quoted-stretch.js';

/** What is quoted for the segment that holds a word, where that word is what was looked for. */
function quoted(
  source: string,
  word: string,
  asked?: ReadonlySet<string>,
  more: 0 | 1 = 0,
): string {
  const text = plainText(source, new Map());
  const segments = segmentsOf(text);
  const at = segments.findIndex(({ tokens }) => tokens.some((token) => token.text === word));
  const hits = text.tokens.filter((token) => token.text === word);
  const { start, end } = quotedStretch({
    passage: { segments, text },
    ...{ first: at, last: at + more, hits, asked },
  });
  return source.slice(start, end);
}

// Bug: the quote ran on into the next list item, which is about something else.
it('leaves out the list item that has none of what was looked for, and keeps the sentence beside it', () => {
  const items = '- Columns are checked after FROM is known, everywhere.\n- Functions: by name.';
  expect(quoted(items, 'columns', undefined, 1)).toBe(
    'Columns are checked after FROM is known, everywhere.',
  );
  const beside = 'Columns of the table are checked. Functions go by name.';
  expect(quoted(beside, 'columns', undefined, 1)).toBe(beside);
});

// Bug: "before and after" is proved by the half that ends at the semicolon.
it('quotes the whole sentence or list item where that is short', () => {
  const notes = '- Memory: raw 204.8 GB; after 0.4 GB, 512 times less.\n- Then recall.';
  expect(quoted(notes, 'raw')).toBe('Memory: raw 204.8 GB; after 0.4 GB, 512 times less.');
  expect(quoted(notes, 'after')).toBe('Memory: raw 204.8 GB; after 0.4 GB, 512 times less.');
  expect(quoted(notes, 'recall')).toBe('Then recall.');
});

const clause = 'every shop keeps a counter that nobody but the owner of the shop may set';
const long = `In week six I ask ${Array.from({ length: 9 }, () => clause).join(', ')}, so it must halt: (a) did anybody deploy.`;

// Bug: a quote begins with ", so it must" or ends amid a clause.
it('cuts what is long at the ends of clauses, around what was looked for', () => {
  for (const word of ['week', 'halt', 'deploy']) {
    const found = quoted(long, word);
    expect(found).toContain(word);
    expect(found.length).toBeLessThanOrEqual(280);
    expect(found).toMatch(/^[\p{L}(]/u);
    expect(found).toMatch(/(?:set|halt|deploy\.)$/);
  }
});

it('cuts a long run without a comma at a word', () => {
  const found = quoted(`${'word '.repeat(40)}needle ${'word '.repeat(40)}`, 'needle');
  expect(found.length).toBeLessThanOrEqual(280);
  expect(found).toMatch(/^word.*(?:word|needle)$/);
});

// Bug: “y = W x + (alpha / r) B …” and “H = 1.75 bits, cross-entropy with …”.
it.each([
  ['y = W x + (alpha / r) B A x. W is frozen.', 'alpha', 'y = W x + (alpha / r) B A x.'],
  [
    'Entropy H = 1.75 bits, cross-entropy with A = 2.25 bits, so KL = 0.5 bits.',
    'entropy',
    'Entropy H = 1.75 bits, cross-entropy with A = 2.25 bits, so KL = 0.5 bits.',
  ],
])('cuts no formula: %s', (source, word, quote) => {
  expect(quoted(source, word)).toBe(quote);
});

it('cuts a long sentence beside its formula, not in it', () => {
  const formula = 'we put y = W x + (alpha / r) B A x, with f(x, y) = needle';
  const found = quoted(
    `${clause}, ${clause}, ${clause}, ${formula}, ${clause}, ${clause}`,
    'needle',
  );
  expect(found).toContain(formula);
});

// Bug: “… where an error is expensive: legal correctness …” just before “reasoning it couldn't do itself”.
it('ends a long quote where its sentence ends, if that fits', () => {
  const found = quoted(
    `${clause}, ${clause}, ${clause}, ${clause}, ask a needle, a thread, and what nobody can do.`,
    'needle',
  );
  expect(found).toMatch(/needle, a thread, and what nobody can do\.$/);
  expect(found.length).toBeLessThanOrEqual(280);
  const [one, two] = ['ask a needle, a thread.', 'Then rest, and more.'];
  expect(quoted(`${clause}, ${clause}, ${clause}, ${clause}, ${one} ${two}`, 'needle')).toMatch(
    /a thread\.$/,
  );
});

// Bug: "Do your words also say: a mini-batch is …?" above a quote that began right behind "A mini-batch is …".
it('has the clause that comes nearest to what is asked about', () => {
  const rest = Array.from({ length: 9 }, () => clause).join(', ');
  const source = `A mini-batch makes one update, ${rest}, so a needle.`;
  expect(quoted(source, 'needle')).not.toContain('update');
  expect(quoted(source, 'needle', new Set(['batch', 'update'].map(stem)))).toMatch(/^A mini-batch/);
});

// Bug: "and cover clear -> pay …", where "any doubt -> handler" would have been half a line more.
it('does not cut a sentence before its end for a line more', () => {
  const ending = `${clause}, ${clause}, ${clause}; what needle says; and any doubt at all goes to a person who has time for it.`;
  expect(ending.length).toBeGreaterThan(280);
  expect(quoted(ending, 'needle')).toBe(ending);
});

// Bug: “Collection.** The plug-in checks …”, half of one's Markdown in a reason.
it('quotes a reason without the marks of Markdown', () => {
  const text = plainText('**The plug-in** checks each file and repository first.', new Map());
  const segments = segmentsOf(text);
  const hits = text.tokens.filter((token) => token.text === 'checks');
  expect(shortQuote({ passage: { segments, text }, first: 0, last: 0, hits } as never)).toBe(
    'The plug-in checks each file and repository first',
  );
});
