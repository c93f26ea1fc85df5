import { expect, test } from 'vitest';
import { quotedCode, quotedWords } from './quotes.js';

// Bug: lines from within a function stood far to the right, and wrapped flush left.
test('quoted code loses the indentation that all its lines share, and keeps the rest', () => {
  expect(quotedCode('\n        for x in y:\n\n            use(x)\n        done()\n  ')).toBe(
    'for x in y:\n\n    use(x)\ndone()',
  );
  expect(quotedCode('def f():\n    return 1')).toBe('def f():\n    return 1');
  expect(quotedCode('\t\ta\n\t b')).toBe('\ta\n b');
  expect(quotedCode('')).toBe('');
});

// Bug: "for two weeks -", and on the next line "> canary".
test('no line ends within an arrow', () => {
  expect(quotedWords('a -> b --> c')).toBe('a -\u2060> b --\u2060> c');
});
