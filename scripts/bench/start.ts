import { join } from 'node:path';
import type { Row } from '../../src/cli/report/report-rows.js';
import { root } from '../setup/paths.js';
import { withFolder, type Program } from './electron-run.js';
import { startOf, type Start } from './one-start.js';
import { ratioRow } from './ratio-row.js';
import { median } from './ratio.js';
import { withVirtualScreen, type VirtualScreen } from './screen/virtual-screen.js';

const bareApp = join(import.meta.dirname, 'bare');

/** Until memory is measured. */
export const settledMs = 10_000;

/** Chromium caches compiled scripts from their second run on; a warm start is one of every day. */
export const warmUps = 3;

type Pair = { readonly ours: Start; readonly bare: Start };

/** Start and memory of the library against a bare window, in turn: on used profiles, then on new ones. */
export async function startRows(pairs: number): Promise<readonly Row[]> {
  return withVirtualScreen(async (screen) => {
    const warm = await warmPairs(screen, pairs);
    const cold = await coldPairs(screen, pairs);
    return [
      againstBare('start until the library stands', 1.15, warm, ({ standsMs }) => standsMs),
      againstBare('the same on a new profile', 1.3, cold, ({ standsMs }) => standsMs),
      ...seenRows('', warm),
      ...seenRows(' on a new profile', cold),
      againstBare('memory 10 s after that (PSS)', 1.1, warm, ({ mb }) => mb),
    ];
  });
}

async function warmPairs(screen: VirtualScreen, pairs: number): Promise<readonly Pair[]> {
  return withFolder((ours) =>
    withFolder(async (bare) => {
      const pair = async (restMs: number): Promise<Pair> => ({
        bare: await startOf(screen, bareWith(bare), restMs),
        ours: await startOf(screen, oursWith(ours), restMs),
      });
      for (let n = 0; n < warmUps; n += 1) await pair(0);
      return inTurn('warm', pairs, () => pair(settledMs));
    }),
  );
}

/** Ours has no data yet either. What the system itself has read before stays in its memory. */
async function coldPairs(screen: VirtualScreen, pairs: number): Promise<readonly Pair[]> {
  return inTurn('cold', pairs, async () => ({
    bare: await withFolder((profile) => startOf(screen, bareWith(profile), 0)),
    ours: await withFolder((profile) => startOf(screen, oursWith(profile), 0)),
  }));
}

const bareWith = (profile: string): Program => ({ args: [bareApp], profile });

const oursWith = (profile: string): Program => ({ args: [root], profile });

async function inTurn(
  name: string,
  pairs: number,
  measure: () => Promise<Pair>,
): Promise<readonly Pair[]> {
  const measured: Pair[] = [];
  for (let n = 1; n <= pairs; n += 1) {
    const pair = await measure();
    measured.push(pair);
    const [bare, ours] = [pair.bare, pair.ours].map(
      ({ windowMs, standsMs }) => `${windowMs.toFixed(0)} and ${standsMs.toFixed(0)} ms`,
    );
    process.stderr.write(
      `${name} ${String(n)} of ${String(pairs)}, window and picture: bare ${bare ?? ''}, ours ${ours ?? ''}\n`,
    );
  }
  return measured;
}

const againstBare = (
  name: string,
  bar: number,
  pairs: readonly Pair[],
  value: (start: Start) => number,
): Row =>
  ratioRow(
    name,
    'bare',
    bar,
    pairs.map(({ ours, bare }) => [value(ours), value(bare)]),
  );

/** A frame at 60 Hz; what stands no longer is not seen. The window's own first frame cannot come with its frame. */
const frameMs = 1000 / 60;

/** What a person sees between the window and the picture that stays. */
function seenRows(where: string, pairs: readonly Pair[]): readonly Row[] {
  const row = (name: string, bar: number, value: (start: Start) => number): Row => {
    const values = pairs.map(({ ours }) => value(ours));
    return {
      name: name + where,
      value: median(values),
      unit: 'ms',
      bar: `≤ ${String(Math.round(bar))}`,
      holds: median(values) <= bar,
      low: Math.min(...values),
      high: Math.max(...values),
      n: values.length,
      reason: `least and most; bare: ${median(pairs.map(({ bare }) => value(bare))).toFixed(0)} ms`,
    };
  };
  return [
    row('window blank', 2 * frameMs, ({ blankMs }) => blankMs),
    row('window half drawn', frameMs, ({ partialMs }) => partialMs),
  ];
}
