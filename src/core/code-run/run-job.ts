import type { CodeJob, CodeLanguage, CodeRun } from './code-run.js';
import {
  beginRun,
  codeRunOf,
  donePartsOf,
  afterExit,
  afterMessage,
  parseRunMessage,
  type RunEnd,
  type Running,
} from './run-progress.js';

/** What is sent to a sandbox; parts in `skip` have run already. */
export type SandboxJob = Pick<CodeJob, 'code' | 'tests'> & { readonly skip: readonly number[] };

/** Something that runs code apart from everything else, and can be killed at any time. */
export type Sandbox = {
  /** `hear` gets what the sandbox says; it is untrusted. */
  readonly run: (job: SandboxJob, hear: (data: unknown) => void) => void;
  /** The run is over; unless it finished, what runs must be killed. */
  readonly end: (how: RunEnd) => void;
};

export type RunPorts = {
  /** A fresh sandbox; rejects where none can be started. */
  readonly sandbox: (language: CodeLanguage) => Promise<Sandbox>;
  /** Calls back later; returns how to call that off. */
  readonly after: (ms: number, then: () => void) => () => void;
  readonly nowMs: () => number;
};

export type RunOptions = {
  readonly limitSec: number;
  /** After so many kills the rest is left not run. With more than one, an endless loop costs its own test alone. */
  readonly maxKills: number;
  readonly onProgress?: (running: Running) => void;
};

export type RunUnderWay = {
  /** Rejects where no sandbox can be started. */
  readonly done: Promise<CodeRun>;
  readonly stop: () => void;
};

/** Runs a job; what does not end in time is killed for real. */
export function startRun(job: CodeJob, options: RunOptions, ports: RunPorts): RunUnderWay {
  const { limitSec, maxKills, onProgress } = options;
  const { code, tests, language } = job;
  let running = beginRun(tests.length);
  let tookMs = 0;
  let isStopped = false;
  let endNow: ((end: RunEnd) => void) | null = null;

  function inSandbox(sandbox: Sandbox): Promise<RunEnd> {
    const startMs = ports.nowMs();
    return new Promise((resolve) => {
      const end = (how: RunEnd): void => {
        if (endNow !== end) return;
        endNow = null;
        callOff();
        sandbox.end(how);
        tookMs += ports.nowMs() - startMs;
        resolve(how);
      };
      endNow = end;
      const callOff = ports.after(limitSec * 1000, () => end('timed-out'));
      sandbox.run({ code, tests, skip: donePartsOf(running) }, (data) => {
        const message = endNow === end ? parseRunMessage(data, tests.length + 1) : null;
        if (message === null) return;
        running = afterMessage(running, message);
        if (message.kind === 'finished' || message.kind === 'broken') end(message.kind);
        else onProgress?.(running);
      });
    });
  }

  // A function, since the compiler takes a variable for unchanged across an await.
  const hasStopped = (): boolean => isStopped;

  async function run(): Promise<CodeRun> {
    for (let kills = 0; kills < maxKills && !hasStopped(); kills += 1) {
      const sandbox = await ports.sandbox(language);
      if (hasStopped()) sandbox.end('stopped');
      const end = hasStopped() ? 'stopped' : await inSandbox(sandbox);
      running = afterExit(running, end, limitSec);
      if (end === 'finished') break;
    }
    return codeRunOf(tests, running, tookMs);
  }

  return {
    done: run(),
    stop: () => {
      isStopped = true;
      endNow?.('stopped');
    },
  };
}
