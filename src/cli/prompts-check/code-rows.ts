import type { CodeJob, CodeRun } from '../../core/code-run/code-run.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import { checkCode } from '../../main/runner/check-code.js';
import { runCode } from '../../main/runner/run-code.js';
import type { Row } from '../report/report-rows.js';

/** What the code of the bank's prompts claims, run for real, and how long such a run takes; see `checkCode`. */
export async function codeRows(prompts: readonly Prompt[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const prompt of prompts) {
    const tookMs: number[] = [];
    const timed = async (job: CodeJob): Promise<CodeRun> => {
      const startMs = performance.now();
      const run = await runCode(job);
      tookMs.push(performance.now() - startMs);
      return run;
    };
    for (const { name, problem } of await checkCode(prompt, timed)) {
      rows.push({
        name,
        value: problem === null ? 1 : 0,
        unit: '',
        bar: 'fails exactly the tests it names',
        holds: problem === null,
        ...(problem === null ? {} : { reason: problem }),
      });
    }
    if (tookMs.length > 0) rows.push(runRow(prompt.id, tookMs));
  }
  return rows;
}

/** The first run starts the interpreter, so the median is that of a warm one. */
function runRow(id: string, tookMs: readonly number[]): Row {
  const median = tookMs.toSorted((a, b) => a - b)[Math.floor(tookMs.length / 2)] ?? Infinity;
  return {
    name: `${id}: a warm run of its tests`,
    value: Math.round(median),
    unit: 'ms',
    bar: '< 300 ms',
    holds: median < 300,
    n: tookMs.length,
    reason: 'median in Node; e2e/specs/room/code-run.spec.ts measures the window',
  };
}
