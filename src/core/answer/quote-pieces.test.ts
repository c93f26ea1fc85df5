import { expect, test } from 'vitest';
import { quotePieces } from './quote-pieces.js';

const drawn = (quote: string): readonly string[] =>
  quotePieces(quote).map(({ kind, text }) => (kind === 'formula' ? `<${text}>` : text));

// Bug: check and report quoted “$h = W x + \frac{\alpha}{r} B A x$” beside references whose formulas are set.
test.each([
  [
    'So $h = W x + \\frac{\\alpha}{r} B A x$ …',
    ['So ', '<h = W x + \\frac{\\alpha}{r} B A x>', ' …'],
  ],
  ['$$d_k$$ and $r$', ['<d_k>', ' and ', '<r>']],
  ['$0.80/h or 40$, on demand $5', ['$0.80/h or 40$', ', on demand $5']],
  ['from $5 to $10', ['from $5 to $10']],
  ['cut amid $h = W', ['cut amid $h = W']],
  ['2 * 3 * 4, **strong**', ['2 * 3 * 4, **strong**']],
])('%s', (quote, pieces) => {
  expect(drawn(quote)).toEqual(pieces);
});
