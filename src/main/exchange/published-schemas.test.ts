import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { exportIndexSchema } from '../../core/exchange/export-index.js';
import type { AttemptSummary } from '../../core/history/attempt-summary.js';
import { historyFile, historyFileSchema } from '../../core/exchange/history-file.js';
import { historyCsv, historyJson } from './out/history-text.js';

const folder = resolve(import.meta.dirname, '../../../resources/schemas');

/** The shapes of files that other programs may read or write, by the name of the file that says them as JSON Schema. */
const published = {
  'hotseat-history.schema.json': {
    title: 'The history of a Hotseat library',
    of: historyFileSchema,
  },
  'hotseat-export.schema.json': { title: 'What a Hotseat export holds', of: exportIndexSchema },
};

// After a change: HOTSEAT_WRITE_SCHEMAS=1 npx vitest run --config src/vitest.config.ts published-schemas
test.each(Object.entries(published))(
  '%s is published as the code has it',
  async (name, { title, of }) => {
    const path = join(folder, name);
    const text = `${JSON.stringify({ title, ...z.toJSONSchema(of) }, null, 2)}\n`;
    if (process.env['HOTSEAT_WRITE_SCHEMAS'] === '1') await writeFile(path, text);
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(JSON.parse(text));
  },
);

test('a spreadsheet runs nothing of the table', async () => {
  const attempt: AttemptSummary = {
    ...({ id: 'a', promptId: 'p', kind: 'coding', mode: 'mock', level: 'mid' } as const),
    ...{ startedAtMs: 0, elapsedSec: 3, isSubmitted: true },
    title: '=HYPERLINK("http://x.example","here")',
    result: {
      band: 'hire',
      total: 72,
      low: 72,
      high: 80,
      extent: 'whole',
      missed: ['+cmd', 'a, "b"'],
      settled: null,
    },
  };
  const csv = await historyCsv(historyFile([attempt], 0));
  const [head, row] = csv.replace(/^\uFEFF/, '').split('\r\n');
  expect(head?.split(',').slice(0, 2)).toEqual(['startedAt', 'title']);
  expect(row).toBe(
    `1970-01-01T00:00:00.000Z,"'=HYPERLINK(""http://x.example"",""here"")",coding,mock,mid,3,yes,hire,72,80,0,"'+cmd; a, ""b""",p,a`,
  );
});

test('the JSON is as its published schema says', () => {
  const written: unknown = JSON.parse(historyJson(historyFile([], 0)));
  expect(historyFileSchema.parse(written).attempts).toEqual([]);
});
