import { appendFile, access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { commit } from '../../report/report-rows.js';
import type { Row } from '../../report/report-rows.js';
import type { LabelledSet } from './labelled-set.js';

const head = `# Looks at held-out sets

Written by \`npm run eval\` itself, one line each time that a grader meets a held-out set. Whoever tunes a grader after
a look has tuned it on that set; commit this file with the figures.

| when | commit | set | grader | κ | macro-F1 | ordering |
| --- | --- | --- | --- | --- | --- | --- |
`;

/** Adds a look to LOOKS.md beside the set. There is no switch to leave it out: a look that is not counted is lost. */
export async function logLook(
  set: LabelledSet,
  grader: string,
  rows: readonly Row[],
): Promise<void> {
  const file = join(dirname(set.file), 'LOOKS.md');
  const isNew = await access(file).then(
    () => false,
    () => true,
  );
  const figures = ['κ', 'macro-F1', 'ordering'].map((name) => {
    const value = rows.find((row) => row.name === name)?.value ?? null;
    return value === null ? 'none' : value.toFixed(3);
  });
  const line = `| ${[new Date().toISOString(), commit(), set.name, grader, ...figures].join(' | ')} |\n`;
  await appendFile(file, isNew ? head + line : line);
}
