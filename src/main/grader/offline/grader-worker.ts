import { parentPort } from 'node:worker_threads';
import { fail, ok, type Result } from '../../../core/result.js';
import type { Grade } from '../../../core/grade/grade.js';
import type { Aliases } from '../../prompts/aliases.js';
import type { GradeError, GradeRequest } from '../grader.js';
import { offlineSignal, type OfflineSignal } from './answer-signal.js';
import { gradeOffline } from './offline-grader.js';

/** What the thread can be asked for: a grade, or what a model's verdicts are judged by. */
export type Answers = { readonly grade: Grade; readonly signal: OfflineSignal };
export type Wanted = keyof Answers;
export type Outcome<W extends Wanted = Wanted> = Result<Answers[W], GradeError>;

export type WorkerTask = {
  readonly wanted: Wanted;
  readonly request: GradeRequest;
  readonly aliases: Aliases;
};

// One task per worker: it ends with its thread, and so does the memory it took.
parentPort?.once('message', (task: WorkerTask) => {
  parentPort?.postMessage(outcomeOf(task));
});

function outcomeOf({ wanted, request, aliases }: WorkerTask): Outcome {
  try {
    const work = wanted === 'grade' ? gradeOffline : offlineSignal;
    return ok(work(request, aliases));
  } catch (error) {
    console.error('[grader]', error);
    return fail({ kind: 'failed', detail: 'the offline grader met an error of its own' });
  }
}
