import { expect, test } from 'vitest';
import { findQuote } from './find-quote.js';

const text =
  'First we “shard”  by **customer id**,\nso that one tenant — large or small — is one lookup.';
const found = (quote: string): string | null => {
  const spot = findQuote(quote, text);
  return spot === null ? null : text.slice(spot.start, spot.end);
};

test.each([
  ['other quote marks and blanks', `we "shard" by customer id`, 'we “shard”  by **customer id'],
  [
    'marks round it and dots',
    '"... one tenant - large or small ..."',
    'one tenant — large or small',
  ],
  ['a slip of the model', 'so that one tenant large or small is one lookup', null],
  [
    'one letter wrong',
    'so that one tenent - large or small - is one lookup',
    'so that one tenant — large or small — is one lookup.',
  ],
])('%s', (_name, quote, stretch) => {
  const spot = found(quote);
  if (stretch !== null) expect(spot).toBe(stretch);
  else expect(spot === null || text.includes(spot)).toBe(true);
});

test.each([
  ['two stretches put together', 'First we shard is one lookup'],
  ['words of its own', 'the database is split by region and year'],
  ['the middle of a word', 'hard by customer id'],
  ['nothing', '""'],
])('%s is found nowhere', (_name, quote) => {
  expect(found(quote)).toBeNull();
});

test('a quote as long as a book, and a book to look through, take no minutes', () => {
  const startMs = performance.now();
  const book = 'we shard orders by customer and keep two replicas of each '.repeat(200);
  findQuote('we shard orders by costumer and keep two replicas of eech of them all', book);
  findQuote('a'.repeat(100_000), book);
  expect(performance.now() - startMs).toBeLessThan(5000);
});

// Bug: a server's quote of the answer's commonest words was compared with every place, 10 s on main's thread.
test('looks at no more than some hundred places for a quote that fits everywhere', () => {
  const words = ['the', 'cache', 'of', 'a', 'model', 'is', 'read', 'once'];
  const text = Array.from({ length: 20_000 }, (_, at) => words[(at * 7) % 8] ?? '').join(' ');
  const quote = Array.from({ length: 50 }, (_, at) => words[(at * 5) % 8] ?? '').join(' ');
  const startMs = performance.now();
  expect(findQuote(quote, text)).toBeNull();
  expect(findQuote(quote.repeat(3).slice(0, 790), text)).toBeNull();
  expect(performance.now() - startMs).toBeLessThan(6000);
});
