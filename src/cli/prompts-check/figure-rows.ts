import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Prompt } from '../../core/prompt/prompt.js';
import type { Row } from '../report/report-rows.js';

const run = promisify(execFile);
const limitMs = 120_000;

/**
 * Recomputes what a prompt says with its own script, `figures/ID.py`: the numbers of a design from its facts, the reference
 * of a task against an oracle on random inputs. Not measured where there is no python3.
 */
export async function figureRows(
  folder: string,
  prompts: readonly Prompt[],
): Promise<readonly Row[]> {
  const scripts = prompts
    .map(({ id }) => ({ id, path: join(folder, 'figures', `${id}.py`) }))
    .filter(({ path }) => existsSync(path));
  const rows: Row[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < scripts.length; index = next++) {
      const script = scripts[index];
      if (script !== undefined) rows[index] = await figureRow(script.id, script.path);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return rows;
}

async function figureRow(id: string, script: string): Promise<Row> {
  const row = { name: `${id}: its figures, recomputed`, unit: 'wrong', bar: '0' };
  try {
    await run('python3', [script], { timeout: limitMs, maxBuffer: 16_000_000 });
    return { ...row, value: 0, holds: true };
  } catch (error) {
    const { code, stderr } = error as { readonly code?: unknown; readonly stderr?: string };
    if (code === 'ENOENT') return { ...row, value: null, holds: null, reason: 'no python3 here' };
    return { ...row, value: 1, holds: false, reason: lastLine(stderr ?? String(error)) };
  }
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';
