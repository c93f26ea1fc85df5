import { create } from 'zustand';
import { shortened, type CodeJob, type CodeRun } from '../../../core/code-run/code-run.js';
import { codeRunOf, type Running } from '../../../core/code-run/run-progress.js';
import type { RunUnderWay } from '../../../core/code-run/run-job.js';
import { nowSec, send, takeSnapshots } from './attempt-session.js';
import { theAttempt } from './attempt-store.js';
import { running, sandboxes } from '../../panes/editor/running/load-runtimes.js';

/** A run of the code in the room. `soFar` holds what has ended already. */
export type RunStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'starting' }
  | { readonly kind: 'running'; readonly running: Running; readonly soFar: CodeRun }
  /** Its language could not be started. */
  | { readonly kind: 'failed'; readonly reason: string };

type CodeRunState = {
  readonly attemptId: string | null;
  readonly status: RunStatus;
  /** The last run that ended, whole; the journal keeps it shortened. */
  readonly last: CodeRun | null;
  /** The run that goes on now, for whoever stops it. */
  readonly underWay: RunUnderWay | null;
};

const idle = { kind: 'idle' } as const;
export const useCodeRun = create<CodeRunState>(() => ({
  attemptId: null,
  status: idle,
  last: null,
  underWay: null,
}));

/** The Code pane is there: what ran last in this attempt comes back, and its language is started ahead of its use. */
export function arriveAtCode(): void {
  const { attemptId, prompt, live } = theAttempt();
  if (useCodeRun.getState().attemptId !== attemptId) {
    useCodeRun.setState({ attemptId, status: idle, last: live.state.runs.at(-1)?.run ?? null });
  }
  if (prompt.tests.length === 0) return;
  const prepare = async (): Promise<void> => {
    await (
      await sandboxes()
    ).prepareSandbox(prompt.language === 'javascript' ? 'javascript' : 'python');
  };
  prepare().catch(() => undefined); // said when it is asked to run
}

/** The room is left: nothing goes on running. */
export function leaveCode(): void {
  stopRun();
  void sandboxes().then(({ releaseSandboxes }) => releaseSandboxes());
}

/** Runs the code in the editor against the visible tests, and journals what came of it. */
export async function runCode(): Promise<void> {
  const { attemptId, prompt, live } = theAttempt();
  const { status } = useCodeRun.getState();
  if (status.kind === 'starting' || status.kind === 'running' || live.state.isPaused) return;
  takeSnapshots();
  const job: CodeJob = {
    language: prompt.language === 'javascript' ? 'javascript' : 'python',
    code: theAttempt().live.state.code.text,
    tests: prompt.tests,
  };
  const isCurrent = (): boolean =>
    useCodeRun.getState().attemptId === attemptId && theAttempt().attemptId === attemptId;
  const show = (change: Partial<CodeRunState>): void => {
    if (isCurrent()) useCodeRun.setState(change);
  };
  show({ status: { kind: 'starting' } });
  try {
    const { runVisible } = await running();
    const underWay = runVisible(job, (state) => {
      const soFar = codeRunOf(job.tests, state, 0);
      show({ status: { kind: 'running', running: state, soFar } });
    });
    useCodeRun.setState({ underWay });
    const run = await underWay.done;
    show({ status: idle, last: run });
    if (isCurrent()) send({ kind: 'code-run', atSec: nowSec(), run: shortened(run) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    show({ status: { kind: 'failed', reason } });
  } finally {
    useCodeRun.setState({ underWay: null });
  }
}

export function stopRun(): void {
  useCodeRun.getState().underWay?.stop();
}
