import { expect, it } from 'vitest';
import { scratchpad } from '../attempt/scratchpad.js';
import { textAt } from '../attempt/timed-text.js';
import { quoteWords } from './quote-words.js';

const notes =
  'Order: (a) did something deploy, (b) did a rule change? Then roll back.\n- **Batch** one step; batch all\n2) Split it';
const shown = (quote: string): string => {
  const start = notes.indexOf(quote);
  const place = {
    kind: 'text',
    phaseId: 'design',
    start,
    end: start + quote.length,
    atSec: 1,
  } as const;
  return quoteWords({ quote, place }, { design: textAt(notes, 1) });
};

// Bug: half a sentence stands in quotation marks as though it were all that was said.
it.each([
  ['(a) did something deploy', '… (a) did something deploy …'],
  ['Order: (a) did something deploy', 'Order: (a) did something deploy …'],
  ['(b) did a rule change?', '… (b) did a rule change?'],
  ['Then roll back.', 'Then roll back.'],
  ['Then roll back', 'Then roll back'],
  // Bug: “Batch** one step”, half of one's Markdown.
  ['Batch** one step;', 'Batch one step; …'],
  ['**Batch** one step', 'Batch one step …'],
  ['batch all', '… batch all'],
  // Bug: "… , (b) did a rule change?"
  [', (b) did a rule change?', '… (b) did a rule change?'],
  ['Split it', 'Split it'],
])('%s', (quote, words) => {
  expect(shown(quote)).toBe(words);
});

it('leaves alone what does not stand there', () => {
  const place = { kind: 'text', phaseId: 'design', start: 3, end: 9, atSec: 1 } as const;
  expect(quoteWords({ quote: 'other', place }, { design: textAt(notes, 1) })).toBe('other');
  expect(quoteWords({ quote: 'Queue', place: { kind: 'board', ids: ['a'] } }, {})).toBe('Queue');
});

// Bug: a sum is quoted without the result that the app showed beside it.
it('quotes a sum of the scratchpad with what it comes to', () => {
  const text = '1440000 * 0.18 * 0.90\n72000 * 20';
  const place = { kind: 'text', phaseId: scratchpad.id, start: 0, end: 21, atSec: 1 } as const;
  const words = quoteWords({ quote: text.slice(0, 21), place }, { _scratchpad: textAt(text, 1) });
  expect(words).toBe('1440000 * 0.18 * 0.90 = 233,280');
});

it.each([
  ['Collection.** The plug-in checks', 'Collection. The plug-in checks'],
  ['**What Tab means**: Tab says, *glance* only', 'What Tab means: Tab says, glance only'],
  ['## Storage', 'Storage'],
  // Bug: “numbers | r | share |”, a table's signs among one's words.
  ['numbers:\n| r | share |\n|---|--:|\n| 8 | 0.4 % |', 'numbers:\nr · share\n8 · 0.4 %'],
  ['|a| + |b|', '|a| + |b|'],
  ['2**10 * 3 and a*b*c, 8 * 256 * 4', '2**10 * 3 and a*b*c, 8 * 256 * 4'],
])('%s without its marks', (quote, words) => {
  const place = { kind: 'text', phaseId: 'design', start: 0, end: quote.length, atSec: 1 } as const;
  expect(quoteWords({ quote, place }, { design: textAt(quote, 1) })).toBe(words);
});
