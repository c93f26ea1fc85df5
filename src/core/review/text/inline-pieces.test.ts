import { expect, it } from 'vitest';
import { inlinePieces, plainInline } from './inline-pieces.js';

// Bug: formulas drawn in one section and typed in the next.
it.each([
  ['base^(−2i/d)', ['text:base', 'raised:−2i/d']],
  ['2^-50 halvings', ['text:2', 'raised:-50', 'text: halvings']],
  ['by 1/√(d_k)', ['text:by 1/√(d', 'lowered:k', 'text:)']],
  ['`x^2` and $d_k$', ['code:x^2', 'text: and ', 'formula:d_k']],
  ['head_dim 128', ['text:head_dim 128']],
  // Bug: one of two names was drawn as code, the other as an n with an index.
  [
    'h // (n_heads / n_kv_heads)',
    ['text:h // (', 'code:n_heads', 'text: / ', 'code:n_kv_heads', 'text:)'],
  ],
  ['d_k of `n_heads`', ['text:d', 'lowered:k', 'text: of ', 'code:n_heads']],
  ['from $5 to **$10**', ['text:from $5 to ', 'strong:\\$10']],
  // Bug: the asterisks of the sentence that is to be scored stood in the interviewer's question.
  [
    '(A) *the refund*, (B) *days*.',
    ['text:(A) ', 'emphasis:the refund', 'text:, (B) ', 'emphasis:days', 'text:.'],
  ],
  ['8 * 256 * 4, a*b*c, **x**', ['text:8 * 256 * 4, a*b*c, ', 'strong:x']],
])('draws %s', (text, expected) => {
  expect(inlinePieces(text).map((piece) => `${piece.kind}:${piece.text}`)).toEqual(expected);
});

it('reads a title as it is drawn', () => {
  expect(plainInline('Divides by $d$ in `f`')).toBe('Divides by d in f');
});
