import { parsePrompt } from '../../main/prompts/parse-prompt.js';
import { readPackZip } from '../../main/prompts/packs/pack-zip.js';
import { zipOf } from '../../main/prompts/packs/zip.fixture.js';
import type { Row } from '../report/report-rows.js';
import { promptFile } from './targets.js';

const mostMs = 1000;

type Hostile = { readonly shape: string; readonly change: (text: string) => string };

/** Ten levels of ten: some kilobytes that unfold into ten thousand million words. */
const bomb = Array.from({ length: 10 }, (_, level) => {
  const inner = level === 0 ? 'x' : `*a${String(level - 1)}`;
  return `a${String(level)}: &a${String(level)} [${Array.from({ length: 10 }, () => inner).join(', ')}]`;
}).join('\n');

const hostile: readonly Hostile[] = [
  { shape: 'alias bomb', change: (text) => `${bomb}\n${text}` },
  {
    shape: 'alias bomb in a field',
    change: (text) => text.replace(/^topics: .*$/m, `${bomb}\ntopics: *a9`),
  },
  { shape: 'key __proto__', change: (text) => `__proto__: {always: met}\n${text}` },
  {
    shape: 'key constructor',
    change: (text) => `constructor: {prototype: {always: met}}\n${text}`,
  },
  {
    shape: '__proto__ in a criterion',
    change: (text) => text.replace(/^ {2}- id: /m, '  - __proto__: {always: met}\n    id: '),
  },
  {
    shape: 'id that is a path out of the folder',
    change: (text) => text.replace(/^id: .*$/m, 'id: ../../settings'),
  },
  {
    shape: 'a map of 12,000 keys',
    change: (text) =>
      `${text}\nx: {${Array.from({ length: 12_000 }, (_, at) => `k${String(at)}: 1`).join(', ')}}\n`,
  },
  { shape: 'object by tag', change: (text) => `x: !!js/function 'function () {}'\n${text}` },
];

/** Files of a pack that must not be read, each with how long it took to refuse them. */
export async function refusalRows(promptId: string): Promise<readonly Row[]> {
  const { file, text } = await promptFile(promptId);
  const rows = hostile.map(({ shape, change }): Row => {
    const startMs = performance.now();
    const parsed = parsePrompt(file, change(text));
    const tookMs = performance.now() - startMs;
    const isClean = !('always' in {});
    return {
      name: `pack refused, ${shape}`,
      value: Math.round(tookMs),
      unit: 'ms',
      bar: `refused, < ${String(mostMs)}`,
      holds: !parsed.ok && isClean && tookMs < mostMs,
    };
  });
  return [...rows, await slipRow(promptId, text)];
}

const waysOut = [
  '../evil.yaml',
  'mine/../../evil.yaml',
  '/tmp/evil.yaml',
  'C:/evil.yaml',
  '..\\evil.yaml',
];

/** A right prompt in a zip, under its own name and then under names that lead out of the folder. */
async function slipRow(promptId: string, text: string): Promise<Row> {
  const own = { name: `${promptId}.yaml`, text };
  const honest = await readPackZip(zipOf([own]));
  const startMs = performance.now();
  const reads = await Promise.all(waysOut.map((name) => readPackZip(zipOf([own, { name, text }]))));
  const tookMs = performance.now() - startMs;
  const isRefused = reads.every(({ files, problems }) => files.length === 0 && problems.length > 0);
  return {
    name: 'pack refused, zip slip',
    value: Math.round(tookMs),
    unit: 'ms',
    bar: `refused, < ${String(mostMs)}`,
    holds: honest.problems.length === 0 && isRefused && tookMs < mostMs,
    n: waysOut.length,
  };
}
