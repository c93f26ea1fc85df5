import { expect, test } from 'vitest';
import { problemWords } from './problem-words.js';

const said = (excerpt: string, at: number): string =>
  `Parse error on line 2:\n${excerpt}\n${'-'.repeat(at)}^\nExpecting 'SQE', got 'PS'`;

// Bug: “syntax error near “(2 nodes)]”” does not say what to do about the commonest of all errors.
test.each([
  ['  a --> b[GPU pool (2 nodes)]', '...b[GPU pool (2 nodes)]', 13, '["GPU pool (2 nodes)"]'],
  ['  a(Cache {LRU}) --> b', '  a(Cache {LRU}) --> b', 10, '("Cache {LRU}")'],
  ['  a -->|top k (50)| b', '  a -->|top k (50)| b', 13, '|"top k (50)"|'],
])('brackets in a label: %s', (line, excerpt, at, mended) => {
  expect(problemWords(said(excerpt, at), `flowchart LR\n${line}`, 2)).toBe(
    `brackets in a label want quotes: ${mended}`,
  );
});

test('a cylinder is no such label, and other errors keep their place', () => {
  const text = 'flowchart LR\n  a[(Index)] --> ) b';
  expect(problemWords(said('  a[(Index)] --> ) b', 17), text, 2)).toBe('syntax error near “) b”');
  expect(problemWords('No diagram type detected', '', null)).toContain('flowchart LR');
});
