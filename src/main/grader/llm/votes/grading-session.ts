import type { Criterion } from '../../../../core/prompt/criterion.js';
import { opinionTrust, type OpinionTrust } from '../../../../core/grader/self-test.js';
import type { Grade, Verdict } from '../../../../core/grade/grade.js';
import { fail, ok, type Result } from '../../../../core/result.js';
import type { ChatModel, ModelError } from '../../../model/chat-model.js';
import type { GradeError, GradeRequest } from '../../grader.js';
import { wholeAnswer, type AnswerView } from '../view/answer-view.js';
import type { ShownAnswer } from '../view/shown-answer.js';
import { askModel, type ModelAnswer } from '../ask/ask-model.js';
import { unspokenAsks, withDecoy, type Chance } from '../ask/decoy.js';
import { decoyAsks } from '../ask/decoy-asks.js';
import type { Checked } from '../evidence/checked-evidence.js';
import type { CheckEvidence, EvidenceTask } from '../evidence/evidence-task.js';
import { ordersIn, type AnswerOrders } from '../orders/answer-orders.js';
import type { OfflineSignal, SignalOf } from '../../offline/answer-signal.js';
import { questionOf } from '../ask/prompt-messages.js';
import type { Guard, Vote } from './vote.js';
import { tally } from './usage-record.js';
import type { Templates } from '../ask/prompt-templates.js';

export type LlmOptions = {
  readonly templates: Templates;
  readonly signalOf: SignalOf;
  readonly checkEvidence: CheckEvidence;
  /** Asks about one criterion at a time: better by some points, at three times the tokens. */
  readonly isCareful: boolean;
  /** The model's balanced accuracy in its last self-test, kept in each grade; null where there was none. */
  readonly selfTest: number | null;
  /** Draws the decoys. */
  readonly chance: Chance;
};

type Parts = {
  readonly model: ChatModel;
  readonly options: LlmOptions;
  readonly request: GradeRequest;
  readonly view: AnswerView;
  readonly offline: OfflineSignal;
  readonly signal: AbortSignal | undefined;
};

/** Criteria that are judged by an excerpt alone, or, where it is null, by the whole answer and its picture. */
export type Asked = {
  readonly criteria: readonly Criterion[];
  readonly excerpt: ShownAnswer | null;
};

/** A reply; `isTalkedInto` where the model found the decoy met, or where there was none that the texts do not name. */
type Heard = ModelAnswer & { readonly isTalkedInto: boolean };

/** One grading under way. */
export type Session = Parts & {
  readonly orders: AnswerOrders;
  readonly trust: OpinionTrust;
  readonly guard: Guard;
  readonly check: (
    said: EvidenceTask['said'],
    signal: AbortSignal,
  ) => Promise<Result<readonly Checked[], GradeError>>;
  readonly ask: (asked: Asked, signal: AbortSignal) => Promise<Result<Heard, GradeError>>;
  readonly offlineVerdict: (criterionId: string) => Verdict;
  /** Tells that so many more criteria have their verdict. */
  readonly settled: (count: number) => void;
  readonly voted: (vote: Vote) => void;
  readonly settings: () => Grade['grader']['settings'];
};

export function openSession(parts: Parts): Session {
  const { model, options, request, view, offline } = parts;
  const question = questionOf(request.prompt, request.told ?? []);
  const whole = wholeAnswer(view);
  const trust = opinionTrust(options.selfTest);
  const picture = model.server.takesPictures ? (request.picture ?? null) : null;
  const byId = new Map(offline.verdicts.map(({ criterionId, verdict }) => [criterionId, verdict]));
  const orders = ordersIn(view, request.prompt);
  const unspoken = unspokenAsks([JSON.stringify(request.prompt), whole.json]);
  const count = tally();
  let done = 0;
  return {
    ...parts,
    orders,
    trust,
    guard: trust === 'first' ? 'none' : 'form',
    check: (said, signal) => {
      const { prompt, answer, told = [] } = request;
      const task = { request: { prompt, answer, told }, view, signal: offline, said };
      return options.checkEvidence(task, signal);
    },
    ask: async ({ criteria, excerpt }, signal) => {
      const shown =
        excerpt === null ? { answer: whole, picture } : { answer: excerpt, picture: null };
      const hasDecoy = unspoken.length > 0;
      const { asked, decoyId } = withDecoy(
        criteria,
        hasDecoy ? unspoken : decoyAsks,
        options.chance,
      );
      const told = await askModel(
        model,
        options.templates,
        { question, criteria: asked, ...shown },
        signal,
      );
      if (!told.ok) return fail(gradeErrorOf(told.error));
      count.call(told.value);
      const verdict = told.value.said.get(decoyId)?.verdict;
      const isTalkedInto = !hasDecoy || verdict === 'met' || verdict === 'partial';
      if (isTalkedInto) count.talkedInto();
      return ok({ ...told.value, isTalkedInto });
    },
    offlineVerdict: (id) => byId.get(id) ?? 'not-met',
    settled: (more) => {
      done += more;
      request.onProgress?.(done, request.prompt.rubric.length);
    },
    voted: count.vote,
    settings: () => ({
      ...count.settings(),
      pictures: picture !== null,
      answerCut: view.isCut,
      ordersFound: orders.count,
    }),
  };
}

const gradeErrorOf = (error: ModelError): GradeError =>
  error.kind === 'cancelled' ? error : { kind: 'model', error };
