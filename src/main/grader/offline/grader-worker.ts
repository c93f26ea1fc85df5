import { isDeepStrictEqual } from 'node:util';
import { parentPort } from 'node:worker_threads';
import type { Prompt } from '../../../core/prompt/prompt.js';
import { fail, ok, type Result } from '../../../core/result.js';
import type { CriterionVerdict, Grade } from '../../../core/grade/grade.js';
import type { Aliases } from '../../prompts/aliases.js';
import type { GradeError, GradeRequest } from '../grader.js';
import { offlineSignal, type OfflineSignal } from './answer-signal.js';
import { flashVerdicts } from './flash-verdicts.js';
import { gradeOffline } from './offline-grader.js';
import { aliasTable } from '../text/fold-words.js';

/** What the thread can be asked for: a grade, what a model's verdicts are judged by, or what an answer to a flash question says. */
type Answers = {
  readonly grade: Grade;
  readonly signal: OfflineSignal;
  readonly flash: readonly CriterionVerdict[];
};
export type Wanted = keyof Answers;
export type Outcome<W extends Wanted = Wanted> = Result<Answers[W], GradeError>;

export type WorkerTask = {
  readonly wanted: Wanted;
  readonly request: GradeRequest;
  readonly aliases: Aliases;
};

parentPort?.on('message', (task: WorkerTask) => {
  parentPort?.postMessage(outcomeOf(known(task)));
});

/** What the last grading was by: what is sent again is a copy, and would be read anew. */
let last: { readonly hash: string; readonly prompt: Prompt; readonly aliases: Aliases } | null =
  null;

function known({ wanted, request, aliases }: WorkerTask): WorkerTask {
  if (wanted !== 'grade') return { wanted, request, aliases };
  const hash = request.promptHash;
  if (last?.hash !== hash || !isDeepStrictEqual(last.aliases, aliases))
    last = { hash, prompt: request.prompt, aliases };
  return { wanted, request: { ...request, prompt: last.prompt }, aliases: last.aliases };
}

const workOn: { readonly [W in Wanted]: (request: GradeRequest, aliases: Aliases) => Answers[W] } =
  {
    grade: gradeOffline,
    signal: offlineSignal,
    flash: ({ prompt, answer }, aliases) => {
      const [first] = answer.phases;
      const table = aliasTable(aliases);
      return first === undefined
        ? []
        : flashVerdicts(prompt, first.phaseId, first.text.text, table);
    },
  };

function outcomeOf({ wanted, request, aliases }: WorkerTask): Outcome {
  try {
    return ok(workOn[wanted](request, aliases));
  } catch (error) {
    console.error('[grader]', error);
    return fail({ kind: 'failed', detail: 'the offline grader met an error of its own' });
  }
}
