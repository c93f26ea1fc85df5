import { readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import {
  features,
  oddsAt,
  type ChanceCurve,
  type Fit,
  type Odds,
  type Scale,
} from '../main/grader/offline/verdict/features.js';
import { loadAliases } from '../main/prompts/aliases.js';
import { loadPrompts } from '../main/prompts/bank/read-bank.js';
import { parseYaml } from '../main/prompts/parse-yaml.js';
import { readSet } from './eval/sets/read-set.js';
import { setSchema } from './eval/sets/set-schema.js';
import { examplesOf } from './fit/examples.js';
import { leftOutRows, type Labelled } from './fit/left-out-rows.js';
import { fitted } from './fit/logistic.js';
import { isotonicCurve, type LeftOut } from './fit/isotonic.js';
import { plainRow } from './fit/plain-prose.js';
import { reader } from './fit/read-all.js';
import { commit, report } from './report/report-rows.js';

// npm run -s eval:fit: fits the offline grader's weights on the two open sets; prints how each prompt is judged by weights that never saw it, and writes the weights.

const root = resolve(import.meta.dirname, '../..');
const bank = join(root, 'prompts');
const sets = join(root, 'e2e/eval/silver');
const openSets = ['dev', 'train'] as const;
const target = join(root, 'src/main/grader/offline/verdict/fitted-weights.ts');

const read = reader(await loadAliases(bank));
const heldOut = await heldOutIds();
const { prompts } = await loadPrompts(bank);
const labelled = await labelledReads();
const examples = labelled.flatMap(({ read: one, answer: { labels } }) =>
  examplesOf(one, (id) => labels.get(id) === 'met'),
);
const ids = [...new Set(labelled.map(({ read: { prompt } }) => prompt.id))];
const scales = { alone: ['cues', 'closeness', 'lean'], supported: features } as const;
const raw = new Map(
  ids.map((id) => {
    const others = examples.filter(({ promptId }) => promptId !== id);
    return [id, oddsOf(others)] as const;
  }),
);
const leftOut = new Map([...raw].map(([id, odds]) => [id, fitOf(odds, id)] as const));
const all = fitOf(oddsOf(examples), null);
const rows = [
  ...leftOutRows(labelled, leftOut),
  ...openSets.flatMap((set) =>
    leftOutRows(
      labelled.filter((one) => one.set === set),
      leftOut,
      set,
    ),
  ),
  plainRow('all of the bank', prompts, all, read),
  plainRow(
    'of which the fit never saw',
    prompts.filter(({ id }) => heldOut.has(id)),
    all,
    read,
  ),
];
await writeFile(target, fileOf());
process.exitCode = report('npm run eval:fit', rows);

async function labelledReads(): Promise<readonly Labelled[]> {
  const reads = [];
  for (const name of openSets) {
    const set = await readSet(join(sets, `${name}.yaml`));
    if (!set.ok) throw new Error(set.error.join('\n'));
    for (const { prompt, answers } of set.value.prompts)
      for (const answer of answers)
        reads.push({ set: name, read: read(prompt, answer.answer), answer });
  }
  return reads;
}

/** Which prompts are held out; of their answers and labels nothing is read. */
async function heldOutIds(): Promise<ReadonlySet<string>> {
  const file = 'held-out.yaml';
  const set = parseYaml(file, await readFile(join(sets, file), 'utf8'), setSchema);
  if (!set.ok) throw new Error(`${file} cannot be read`);
  return new Set(set.value.value.prompts.map(({ prompt }) => basename(prompt, '.yaml')));
}

function oddsOf(some: typeof examples): Readonly<Record<keyof Fit, Odds>> {
  return {
    alone: fitted(some, scales.alone),
    supported: fitted(some, scales.supported),
  };
}

/** With curves from the odds that each other prompt had by weights that never saw it. */
function fitOf({ alone, supported }: Readonly<Record<keyof Fit, Odds>>, left: string | null): Fit {
  const others = ids.filter((id) => id !== left);
  const curve = (scale: keyof Fit): ChanceCurve =>
    isotonicCurve(others.flatMap((id) => leftOutOdds(id, scale)));
  return {
    alone: { ...alone, curve: curve('alone') },
    supported: { ...supported, curve: curve('supported') },
  };
}

/** What was said on each criterion of a prompt, by weights that never saw it; what has no words at all is left out. */
function leftOutOdds(id: string, scale: keyof Fit): readonly LeftOut[] {
  const odds = raw.get(id)?.[scale];
  if (odds === undefined) return [];
  return examples
    .filter(({ promptId, windows }) => promptId === id && windows.length > 0)
    .map(({ windows, isMet }) => ({
      odds: Math.max(...windows.map((window) => oddsAt(window, odds))),
      isMet,
    }));
}

function fileOf(): string {
  return `import type { Fit } from './features.js';

// Written by \`npm run -s eval:fit\` at ${commit()}: a logistic on dev.yaml and train.yaml of e2e/eval/silver
// (${String(labelled.length)} answers to ${String(ids.length)} prompts) with a curve of the
// chances that its odds had on prompts that it never saw. The held-out set's prompts had no part in it.

export const fit: Fit = {
  alone: ${textOf(all.alone)},
  supported: ${textOf(all.supported)},
};
`;
}

function textOf({ weights, bias, curve }: Scale): string {
  const lines = features.map((name) => `${name}: ${two(weights[name])}`);
  const knots = curve.map(([odds, chance]) => `[${two(odds)}, ${two(chance)}]`);
  return `{ weights: { ${lines.join(', ')} }, bias: ${two(bias)}, curve: [${knots.join(', ')}] }`;
}

function two(value: number): string {
  return String(Math.round(value * 100) / 100);
}
