import { parentPort } from 'node:worker_threads';
import { fail, ok, type Result } from '../../../core/result.js';
import type { Grade } from '../../../core/grade.js';
import type { GradeError, GradeRequest } from '../grader.js';
import type { Aliases } from './fold.js';
import { gradeOffline } from './offline-grader.js';

export type Task = { readonly request: GradeRequest; readonly aliases: Aliases };
export type Outcome = Result<Grade, GradeError>;

// One grading per worker: it ends with its thread, and so does the memory it took.
parentPort?.once('message', ({ request, aliases }: Task) => {
  parentPort?.postMessage(outcomeOf(request, aliases));
});

function outcomeOf(request: GradeRequest, aliases: Aliases): Outcome {
  try {
    return ok(gradeOffline(request, aliases));
  } catch (error) {
    console.error('[grader]', error);
    return fail({ kind: 'failed', detail: 'the offline grader met an error of its own' });
  }
}
