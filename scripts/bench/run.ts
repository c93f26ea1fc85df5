import { parseArgs } from 'node:util';
import { report, type Row } from '../../src/cli/report/report-rows.js';
import { chartsRow } from './charts.js';
import { boardRow } from './board.js';
import { historyRows } from './history.js';
import { replayRow } from './replay.js';
import { roomRows } from './room/room.js';
import { scaleRows } from './scale.js';
import { startRows } from './start.js';

const parts: Readonly<Record<string, (pairs: number) => Promise<readonly Row[]>>> = {
  start: startRows,
  board: async (pairs) => [await boardRow(pairs)],
  replay: async () => [await replayRow()],
  room: roomRows,
  scale: scaleRows,
  history: historyRows,
  charts: async () => [await chartsRow()],
};
const names = Object.keys(parts);

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    pairs: { type: 'string', default: '15' },
    only: { type: 'string' },
  },
});
const pairs = Number(values.pairs);
if (!Number.isInteger(pairs) || pairs < 1) {
  process.stderr.write('--pairs takes a whole number from 1\n');
  process.exit(2);
}
if (values.only !== undefined && !names.includes(values.only)) {
  process.stderr.write(`--only takes one of ${names.join(', ')}\n`);
  process.exit(2);
}

const rows: Row[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (values.only === undefined || values.only === name) rows.push(...(await measure(pairs)));
}
process.exitCode = report('npm run bench', rows, values.json);
