import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
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
import { readPublicSet } from './eval/sets/public-set.js';
import { readSet } from './eval/sets/read-set.js';
import { measureSet, type Measured } from './eval/rows/set-rows.js';
import { ok, type Result } from '../core/result.js';
import { report, type Row } from './report/report-rows.js';

// npm run -s eval -- --set FILE …: how far a grader agrees with labelled answers; see e2e/eval/FORMAT.md.
// Ends with 0 when every bar holds, with 1 when one does not, with 2 and what is wrong when a set cannot be read.

/** Human-scored short answers, kept outside the project; see there for where they come from. */
const publicFolder = resolve(import.meta.dirname, '../../../shared/data');
const publicSets = ['mohler.jsonl', 'saf_networks_en.jsonl', 'nn_exam_digiklausur.jsonl'];

process.exitCode = await main();

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (!options.ok) return refused([options.error]);
  const { sets: files, isPublic, sample, itemsFile, jsonFile } = options.value;
  const there = publicSets
    .map((name) => resolve(publicFolder, name))
    .filter((file) => isPublic && existsSync(file));
  const sets: LabelledSet[] = [];
  for (const file of [...files.map((name) => resolve(name)), ...there]) {
    const set = await setFrom(file, sample);
    if (!set.ok) return refused(set.error);
    sets.push(set.value);
  }
  if (itemsFile !== undefined && sets.some(({ isHeldOut }) => isHeldOut))
    return refused(['A held-out set shows no single verdicts: leave --items out.']);
  const rows = isPublic ? [absentRow(there)] : [];
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

function setFrom(
  file: string,
  sample: number | null,
): Promise<Result<LabelledSet, readonly string[]>> {
  return file.endsWith('.jsonl') ? readPublicSet(file, sample) : readSet(file);
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

function absentRow(there: readonly string[]): Row {
  const absent = publicSets.filter((name) => !there.some((file) => basename(file) === name));
  return {
    name: 'public sets read',
    value: there.length,
    unit: `of ${String(publicSets.length)}`,
    bar: '',
    holds: null,
    ...(absent.length === 0
      ? {}
      : { reason: `${String(absent.length)} skipped as absent: ${absent.join(', ')}` }),
  };
}

function refused(problems: readonly string[]): number {
  process.stderr.write(`${problems.join('\n')}\n`);
  return 2;
}
