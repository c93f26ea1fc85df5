import { parseArgs } from 'node:util';
import { appFaults } from './faults/app.js';
import { fullCounts, storageFaults } from './faults/all.js';
import { reportFaults, rowOf, type FaultRow } from './faults/fault.js';

// npm run test:faults -- [--only storage|app] [--json FILE]
// Ends with 0 where nothing was lost, 1 where something was, 2 where it was asked for something else.

const usage = 'npm run test:faults -- [--only storage|app] [--json FILE]';
const parts: Readonly<Record<string, () => Promise<readonly FaultRow[]>>> = {
  storage: inStorage,
  app: async () => (await appFaults()).map(rowOf),
};

process.exitCode = await main();

async function main(): Promise<number> {
  const asked = read();
  if (asked === null) return 2;
  const rows: FaultRow[] = [];
  for (const [name, make] of Object.entries(parts)) {
    if (asked.only === undefined || asked.only === name) rows.push(...(await make()));
  }
  return reportFaults(rows, asked.json);
}

function read(): { readonly only?: string; readonly json?: string } | null {
  try {
    const { values } = parseArgs({
      options: { only: { type: 'string' }, json: { type: 'string' } },
    });
    if (values.only !== undefined && !(values.only in parts)) throw new Error(`no ${values.only}`);
    return values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}`);
    return null;
  }
}

async function inStorage(): Promise<readonly FaultRow[]> {
  const rows: FaultRow[] = [];
  for (const [name, make] of Object.entries(storageFaults(fullCounts))) {
    const startedMs = performance.now();
    rows.push(rowOf(await make()));
    const tookSec = (performance.now() - startedMs) / 1000;
    process.stderr.write(`${name}: ${tookSec.toFixed(0)} s\n`);
  }
  return rows;
}
