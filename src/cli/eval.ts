import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Item } from './eval/grading/grade-set.js';
import { attackRows } from './attacks/attack-rows.js';
import { drillRows } from './eval/drill/drill-rows.js';
import { bank, graderFor } from './eval/graders.js';
import { interviewerRows } from './eval/interviewer/interviewer-rows.js';
import type { LabelledSet } from './eval/sets/labelled-set.js';
import { logLook } from './eval/sets/look-log.js';
import { readOptions, type Options } from './eval/options.js';
import { asGraded } from './eval/reader/reader-rows.js';
import { readFrom, type ReaderOptions } from './eval/reader/read-from.js';
import { metamorphicOfBank } from './eval/metamorphic/metamorphic-of-bank.js';
import { readSet } from './eval/sets/read-set.js';
import { measureSet, type Measured } from './eval/rows/set-rows.js';
import { ok, type Result } from '../core/result.js';
import { report, type Row } from './report/report-rows.js';

// npm run -s eval -- --set FILE …: how far a grader agrees with labelled answers; see e2e/eval/FORMAT.md.
// Ends with 0 when every bar holds, with 1 when one does not, with 2 and what is wrong when a set cannot be read.

process.exitCode = await main();

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (!options.ok) return refused([options.error]);
  const { sets: files, itemsFile, jsonFile } = options.value;
  const sets: LabelledSet[] = [];
  for (const file of files) {
    const set = await readSet(resolve(file));
    if (!set.ok) return refused(set.error);
    sets.push(set.value);
  }
  if (itemsFile !== undefined && sets.some(({ isHeldOut }) => isHeldOut))
    return refused(['A held-out set shows no single verdicts: leave --items out.']);
  const rows: Row[] = [];
  const items: Item[] = [];
  for (const set of sets) {
    const done = await measured(set, options.value);
    if (!done.ok) return refused(done.error);
    rows.push(...done.value.rows.map((row) => ({ ...row, name: `${set.name}: ${row.name}` })));
    items.push(...done.value.items);
  }
  if (options.value.isAttacked) rows.push(...(await attacked(options.value)));
  if (options.value.isMetamorphic) rows.push(...(await metamorphicOfBank()));
  if (options.value.isInterviewer) rows.push(...(await interviewerRows()));
  if (options.value.isDrill) rows.push(...(await drillRows()));
  if (itemsFile !== undefined)
    await writeFile(itemsFile, items.map((item) => `${JSON.stringify(item)}\n`).join(''));
  return report(`npm run eval -- ${process.argv.slice(2).join(' ')}`, rows, jsonFile);
}

async function measured(
  set: LabelledSet,
  options: Options,
): Promise<Result<Measured, readonly string[]>> {
  if (options.reader !== null) return readBy(options.reader, set, options);
  const given = await graderFor(options);
  const { rows, items } = await measureSet(set, options.grader, given, options.isQuick);
  if (set.isHeldOut && given.kind === 'grader') await logLook(set, options.grader, rows);
  return ok({ rows, items });
}

async function readBy(
  folders: ReaderOptions,
  set: LabelledSet,
  { isCareful }: Options,
): Promise<Result<Measured, readonly string[]>> {
  const read = await readFrom(folders, set, isCareful, bank);
  if (!read.ok) return read;
  const { missing, idle, rows, items } = read.value;
  for (const name of missing) process.stderr.write(`no reply: ${name}\n`);
  for (const name of idle) process.stderr.write(`no request: ${name}\n`);
  if (set.isHeldOut && items.length > 0) await logLook(set, 'llm', asGraded(rows));
  return ok({ rows, items });
}

async function attacked(options: Options): Promise<readonly Row[]> {
  const given = await graderFor(options);
  if (given.kind === 'grader') {
    const who = options.grader === 'llm' ? `llm on ${options.model ?? ''}` : options.grader;
    const rows = await attackRows(given.grader);
    return rows.map((row) => ({ ...row, name: `${who}: ${row.name}` }));
  }
  const { reason } = given;
  return [{ name: 'attack gain', value: null, unit: 'points', bar: '', holds: null, reason }];
}

function refused(problems: readonly string[]): number {
  process.stderr.write(`${problems.join('\n')}\n`);
  return 2;
}
