import { limitSec, type CodeJob } from '../../../../core/code-run/code-run.js';
import { startRun, type RunOptions, type RunUnderWay } from '../../../../core/code-run/run-job.js';
import { takeSandbox } from './sandboxes.js';

const ports = {
  sandbox: takeSandbox,
  after: (ms: number, then: () => void) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
  nowMs: () => performance.now(),
};

/** Runs what the person wrote against the visible tests; an endless loop ends the run. */
export const runVisible = (job: CodeJob, onProgress: RunOptions['onProgress']): RunUnderWay =>
  startRun(job, { limitSec, maxKills: 1, ...(onProgress ? { onProgress } : {}) }, ports);

/** Runs the submitted code against all tests; an endless loop costs its own test alone. */
export const runAll = (job: CodeJob): RunUnderWay =>
  startRun(job, { limitSec, maxKills: 3 }, ports);
