import { describe, expect, it, test } from 'vitest';
import { idBeside, isAttemptFile } from './attempt-files.js';
import { parseExportIndex } from './export-index.js';
import { sizeWords } from './export-names.js';
import { historyCells, historyFile, historyFileSchema } from './history-file.js';

test.each(['prompt.json', 'journal.log.gz', 'grades/g-1.json', 'notes/deep-dive.md'])(
  '%s is an attempt’s file',
  (path) => {
    expect(isAttemptFile(path)).toBe(true);
  },
);

test.each([
  '',
  '..',
  'grades/../prompt.json',
  'grades/',
  'notes/../../x.md',
  'notes/.hidden.md',
  'notes/a/b.md',
  'evil.sh',
  'prompt.json/x',
  'grades/A.json',
  '/prompt.json',
  `notes/${'a'.repeat(200)}.md`,
])('%j is none', (path) => {
  expect(isAttemptFile(path)).toBe(false);
});

test('an attempt beside another of its id keeps its day, and its name follows from its content', () => {
  const id = '20261125-104107-0a1b2c3d';
  expect(idBeside(id, 'ab'.repeat(32))).toBe('20261125-104107-abababababababab');
  expect(idBeside(id, 'ab'.repeat(32))).toMatch(/^[0-9a-z-]{1,64}$/);
  expect(idBeside('x'.repeat(64), 'ab'.repeat(32))).toHaveLength(57);
});

describe('the index of an export', () => {
  const right = {
    format: 'hotseat-export',
    schema: 1,
    madeAtMs: 0,
    madeBy: '0.1.0',
    attempts: [{ id: 'a', title: 'A', files: { 'prompt.json': '0'.repeat(64) } }],
    flash: null,
  };
  const told = (change: object): string => {
    const parsed = parseExportIndex(JSON.stringify({ ...right, ...change }));
    return parsed.ok ? 'read' : parsed.error;
  };
  it('is read', () => {
    expect(told({})).toBe('read');
  });
  it('of a newer Hotseat is refused as such', () => {
    expect(told({ schema: 2, more: 1 })).toContain('a newer Hotseat');
  });
  it.each([
    ['another program’s', { format: 'other' }],
    ['with a way out', { attempts: [{ id: '../a', title: '', files: {} }] }],
    [
      'with a file that is none of ours',
      { attempts: [{ id: 'a', title: '', files: { 'x.sh': '0'.repeat(64) } }] },
    ],
    ['with an attempt twice', { attempts: [right.attempts[0], right.attempts[0]] }],
    ['with a wrong hash', { flash: 'abc' }],
  ])('%s is refused', (_, change) => {
    expect(told(change)).not.toBe('read');
  });
  it('that is no JSON is refused', () => {
    expect(parseExportIndex('{')).toEqual({ ok: false, error: 'it is not JSON' });
  });
});

test('history: an attempt without a grade has empty cells, and the file is as its schema says', () => {
  const file = historyFile(
    [
      {
        id: 'a',
        promptId: 'p',
        title: '=1+1',
        kind: 'coding',
        mode: 'mock',
        level: 'mid',
        startedAtMs: Number.MAX_VALUE,
        elapsedSec: 3,
        isSubmitted: false,
        result: null,
      },
    ],
    0,
  );
  expect(historyFileSchema.safeParse(file).success).toBe(true);
  expect(file.attempts.map(historyCells)).toMatchObject([
    { points: '', band: '', isSubmitted: 'no', missed: '' },
  ]);
});

test.each([
  [0, '0 bytes'],
  [1500, '1.5 KB'],
  [340_000, '340 KB'],
  [2_000_000_000, '2.0 GB'],
])('%d bytes are told as %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});
