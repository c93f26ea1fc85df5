import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { offlineInProcess } from '../main/grader/offline/grade-in-process.js';
import type { PromptProblem } from '../ipc/views.js';
import { loadAliases } from '../main/prompts/aliases.js';
import { loadGlossary } from '../main/prompts/load-glossary.js';
import { loadPrompts } from '../main/prompts/bank/read-bank.js';
import { rowsOfAll } from './prompts-check/check-pool.js';
import { codeRows } from './prompts-check/code-rows.js';
import { figureRows } from './prompts-check/figure-rows.js';
import {
  coverageRows,
  coverageTable,
  coveredTopics,
  loadTopics,
} from './prompts-check/coverage.js';
import { report, type Row } from './report/report-rows.js';
import { listed } from './prompts-check/listed.js';
import { reverseRow, rowsFor } from './prompts-check/prompt-rows.js';
import { flashJudge, judgeBy } from './prompts-check/judge.js';
import { graderHash, judgedBefore, type JudgedBefore } from './prompts-check/judged-before.js';
import { roundRows } from './prompts-check/round-rows.js';

// npm run prompts:check: all that a program can prove of the bank. Ends with 1 where something does not hold.
// -- --only ID[,ID] checks these prompts alone; -- --coverage prints which topics of the notes they cover.

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    bank: { type: 'string' },
    only: { type: 'string' },
    coverage: { type: 'boolean', default: false },
  },
});
const folder = resolve(values.bank ?? resolve(import.meta.dirname, '../../prompts'));
const { prompts, problems } = await loadPrompts(folder);
const aliases = await loadAliases(folder);
const only = values.only?.split(',').map((id) => id.trim());
process.exitCode = report(
  'npm run prompts:check',
  await (values.coverage ? rowsOfTopics() : only === undefined ? everyRow() : rowsOf(only)),
  values.json,
);

async function everyRow(): Promise<readonly Row[]> {
  const done = await rowsOfAll({
    folder,
    prompts,
    aliases,
    graderHash: await graderHash(aliases),
  });
  const rounds = await judgedNow('rounds');
  const ofRounds = await roundRows({ prompts, judge: rounds.judge });
  await rounds.keep();
  return [
    wrongFiles(),
    await wrongTerms(),
    ...done.flat(),
    ...(await codeRows(prompts)), // alone: it is timed
    ...(await figureRows(folder, prompts)),
    ...ofRounds,
    ...coverageRows(await loadTopics(folder), prompts),
  ];
}

async function rowsOfTopics(): Promise<readonly Row[]> {
  const map = await loadTopics(folder);
  process.stdout.write(`${coverageTable(coveredTopics(map, prompts))}\n\n`);
  return coverageRows(map, prompts);
}

/** The rows of some prompts; wrong files of others, perhaps half written, do not count. */
async function rowsOf(ids: readonly string[]): Promise<readonly Row[]> {
  const rows: Row[] = [wrongFiles((file) => ids.includes(basename(file).replace(/\.ya?ml$/, '')))];
  const { judge, keep } = await judgedNow('some');
  const bank = { folder, prompts, judge, judgeFlash: flashJudge(aliases) };
  for (const id of ids) {
    const prompt = prompts.find((one) => one.id === id);
    if (prompt === undefined) rows.push(listed(`${id}: prompts missing`, [`there is no ${id}`]));
    else
      rows.push(
        ...(await rowsFor(prompt, bank)),
        await reverseRow(prompt, bank),
        ...(await codeRows([prompt])),
        ...(await figureRows(folder, [prompt])),
      );
  }
  await keep();
  return rows;
}

async function judgedNow(name: string): Promise<JudgedBefore> {
  const judge = judgeBy(offlineInProcess(aliases));
  return judgedBefore(judge, await graderHash(aliases), name);
}

function words({ file, line, field, message }: PromptProblem): string {
  return `${file}:${String(line ?? 1)} ${field}: ${message}`;
}

function wrongFiles(isMeant = (_file: string): boolean => true): Row {
  const wrong = problems.filter(({ file }) => isMeant(file));
  return listed('files that are no prompt', wrong.map(words));
}

async function wrongTerms(): Promise<Row> {
  const glossary = await loadGlossary(folder);
  return listed('wrong terms of the glossary', glossary.ok ? [] : glossary.error.map(words));
}
