import type { Criterion } from '../../../../core/prompt/criterion.js';
import type { Result } from '../../../../core/result.js';
import type { GradeError, GradeRequest } from '../../grader.js';
import type { OfflineSignal } from '../../offline/answer-signal.js';
import type { SaidVerdict } from '../ask/verdict-reply.js';
import type { AnswerView } from '../view/answer-view.js';
import type { Checked } from './checked-evidence.js';

/** What a model said of one answer, to be looked up in it. It can be sent between threads. */
export type EvidenceTask = {
  readonly request: Pick<GradeRequest, 'prompt' | 'answer' | 'told'>;
  readonly view: AnswerView;
  readonly signal: OfflineSignal;
  readonly said: readonly {
    readonly said: SaidVerdict | null;
    readonly criterion: Criterion;
  }[];
};

/** Looks up all that was said, in its order. Slow where a server wants it to be, so in a thread where there is a window. */
export type CheckEvidence = (
  task: EvidenceTask,
  signal: AbortSignal | undefined,
) => Promise<Result<readonly Checked[], GradeError>>;
