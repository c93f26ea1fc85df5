import { parentPort } from 'node:worker_threads';
import { fail, ok, type Result } from '../../../core/result.js';
import type { Grade } from '../../../core/grade/grade.js';
import type { GradeError, GradeRequest } from '../grader.js';
import type { Aliases } from '../../prompts/aliases.js';
import { aliasTable } from '../text/fold-words.js';
import { textsFor, type VectorTable } from './rubric/sentence-vectors.js';
import { gradeOffline } from './offline-grader.js';
import { offlineSignal, type OfflineSignal } from './answer-signal.js';

/** What the thread can be asked for: a grade, or what a model's verdicts are judged by. */
export type Answers = { readonly grade: Grade; readonly signal: OfflineSignal };
export type Wanted = keyof Answers;
export type Outcome<W extends Wanted = Wanted> = Result<Answers[W], GradeError>;

/** First what to do; then, once this thread has said which texts it needs, their vectors. */
export type ToWorker =
  | {
      readonly kind: 'task';
      readonly wanted: Wanted;
      readonly request: GradeRequest;
      readonly aliases: Aliases;
    }
  | { readonly kind: 'vectors'; readonly vectors: VectorTable };
export type FromWorker =
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  | { readonly kind: 'outcome'; readonly outcome: Outcome };

// One task per worker: it ends with its thread, and so does the memory it took.
let task: Extract<ToWorker, { kind: 'task' }> | null = null;
parentPort?.on('message', (message: ToWorker) => {
  parentPort?.postMessage(orError(() => reply(message)));
});

function reply(message: ToWorker): FromWorker {
  if (message.kind === 'task') {
    task = message;
    const { prompt, answer } = task.request;
    return { kind: 'texts', texts: textsFor(prompt, answer, aliasTable(task.aliases)) };
  }
  if (task === null) throw new Error('vectors came before the task');
  const { wanted, request, aliases } = task;
  const work = wanted === 'grade' ? gradeOffline : offlineSignal;
  return { kind: 'outcome', outcome: ok(work(request, aliases, message.vectors)) };
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
