import { expect, test } from 'vitest';
import { csvOf } from './trend-csv.js';

test('times are told in ISO 8601, and no cell of a stranger’s prompt is a formula', () => {
  const text = csvOf({
    columns: [
      { title: 'Prompt', kind: 'text' },
      { title: 'Sat', kind: 'time' },
      { title: 'From, of 100', kind: 'number' },
    ],
    rows: [
      ['=HYPERLINK("http://x")', Date.UTC(2026, 10, 28, 9, 5), 40],
      ['A cache, and why', null, -3],
    ],
  });
  expect(text.startsWith('\uFEFFPrompt,Sat,"From, of 100"\n')).toBe(true);
  expect(text).toContain(`"'=HYPERLINK(""http://x"")",2026-11-28T09:05:00.000Z,40\n`);
  expect(text).toContain('"A cache, and why",,-3\n');
});
