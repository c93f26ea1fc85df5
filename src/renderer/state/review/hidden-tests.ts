import { shortened } from '../../../core/code-run/code-run.js';
import { call } from '../../bridge.js';
import { running, sandboxes } from '../../panes/editor/running/load-runtimes.js';

/**
 * Puts the code of a submitted attempt to all of its tests, the hidden ones among them, and hands in what came of it;
 * nothing where there are none, or where they have run. Tests that cannot be run are left to a later grading.
 */
export async function judgeCode(attemptId: string): Promise<void> {
  const asked = await call('attempt:tests', { attemptId });
  if (!asked.ok || asked.value === null) return;
  try {
    const { runAll } = await running();
    const run = await runAll(asked.value).done;
    await call('attempt:test-results', { attemptId, run: shortened(run) });
  } catch (error) {
    console.error('[tests]', error); // the grade then says that they did not run
  } finally {
    (await sandboxes()).releaseSandboxes();
  }
}
