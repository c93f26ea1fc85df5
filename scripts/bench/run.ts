import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { report } from '../../src/cli/measured.js';
import { boardRow } from './board.js';
import { startRows } from './start.js';

const { values } = parseArgs({
  options: { json: { type: 'string' }, pairs: { type: 'string', default: '15' } },
});
const pairs = Number(values.pairs);
if (!Number.isInteger(pairs) || pairs < 1) {
  process.stderr.write('--pairs takes a whole number from 1\n');
  process.exit(2);
}

const dataDir = await mkdtemp(join(tmpdir(), 'hotseat-bench-data-'));
try {
  const rows = [...(await startRows(pairs, dataDir)), await boardRow(pairs, dataDir)];
  process.exitCode = report('npm run bench', rows, values.json);
} finally {
  await rm(dataDir, { recursive: true, force: true });
}
