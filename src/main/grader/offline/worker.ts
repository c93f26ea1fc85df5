import { parentPort } from 'node:worker_threads';
import { fail, ok, type Result } from '../../../core/result.js';
import type { Grade } from '../../../core/grade.js';
import type { GradeError, GradeRequest } from '../grader.js';
import type { Aliases } from './fold.js';
import { textsFor, type VectorTable } from './meaning.js';
import { gradeOffline } from './offline-grader.js';

export type Outcome = Result<Grade, GradeError>;

/** First what to grade; then, once this thread has said which texts it needs, their vectors. */
export type ToWorker =
  | { readonly kind: 'task'; readonly request: GradeRequest; readonly aliases: Aliases }
  | { readonly kind: 'vectors'; readonly vectors: VectorTable };
export type FromWorker =
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  | { readonly kind: 'outcome'; readonly outcome: Outcome };

// One grading per worker: it ends with its thread, and so does the memory it took.
let task: Extract<ToWorker, { kind: 'task' }> | null = null;
parentPort?.on('message', (message: ToWorker) => {
  parentPort?.postMessage(orError(() => reply(message)));
});

function reply(message: ToWorker): FromWorker {
  if (message.kind === 'task') {
    task = message;
    return { kind: 'texts', texts: textsFor(task.request.prompt, task.request.answer) };
  }
  if (task === null) throw new Error('vectors came before the task');
  const grade = gradeOffline(task.request, task.aliases, message.vectors);
  return { kind: 'outcome', outcome: ok(grade) };
}

function orError(work: () => FromWorker): FromWorker {
  try {
    return work();
  } catch (error) {
    console.error('[grader]', error);
    const detail = 'the offline grader met an error of its own';
    return { kind: 'outcome', outcome: fail({ kind: 'failed', detail }) };
  }
}
