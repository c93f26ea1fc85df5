import { fail, ok, type Result } from '../../../core/result.js';
import {
  selfTestScore,
  type SelfTestOutcome,
  type SelfTestScore,
} from '../../../core/grader/self-test.js';
import type { ChatModel, ModelError, Usage } from '../../model/chat-model.js';
import { askModel, type Call } from './ask/ask-model.js';
import { runInPool } from '../../async/task-pool.js';
import { systemTurn, userTurn } from './ask/prompt-messages.js';
import { isMistake } from './ask/rubric-rows.js';
import type { SelfTestItem } from './self-test-items.js';
import type { Templates } from './ask/prompt-templates.js';

export type SelfTestKit = {
  readonly templates: Templates;
  readonly version: number;
  readonly items: readonly SelfTestItem[];
};

type SelfTestResult = SelfTestScore & {
  readonly model: string;
  /** Which items and templates: results are comparable where these are the same. */
  readonly version: number;
  readonly templates: string;
  /** Items on which the model gave no usable reply; they count as wrong. */
  readonly unanswered: number;
  /** Null where the server does not count. */
  readonly usage: Usage | null;
};

const atATime = 2;
type Answered = {
  readonly outcome: SelfTestOutcome;
  readonly isAnswered: boolean;
  readonly usage: Usage | null;
};

/**
 * Puts the frozen items to a model, by the same templates and reply as in grading. Its verdict is taken as said: this
 * measures the model, and what code makes of its evidence comes on top. A reply that cannot be used is a wrong one; where
 * the server fails, or the person cancels, there is no result.
 */
export async function selfTest(
  model: ChatModel,
  { templates, version, items }: SelfTestKit,
  onProgress: (done: number, of: number) => void,
  signal?: AbortSignal,
): Promise<Result<SelfTestResult, ModelError>> {
  let done = 0;
  const progress = (): void => {
    if (signal?.aborted !== true) onProgress(done, items.length);
  };
  progress();
  const tasks = items.map(
    (item) =>
      async (own: AbortSignal): Promise<Result<Answered, ModelError>> => {
        const answered = await answer(model, templates, item, own);
        done += 1;
        if (answered.ok) progress();
        return answered;
      },
  );
  const all = await runInPool(tasks, atATime, signal, { kind: 'cancelled' as const });
  if (!all.ok) return all;
  return ok({
    ...selfTestScore(all.value.map(({ outcome }) => outcome)),
    model: model.server.model,
    version,
    templates: templates.hash,
    unanswered: all.value.filter(({ isAnswered }) => !isAnswered).length,
    usage: summed(all.value.map(({ usage }) => usage)),
  });
}

/** What a self-test takes, in tokens, by the rule that four characters are one; to be said before it is run. */
export function selfTestTokens({ templates, items }: Omit<SelfTestKit, 'version'>): Usage {
  const letters = items.reduce((sum, item) => {
    const call = callOf(item);
    const system = systemTurn(templates, call.question, call.criteria, call.answer);
    return sum + system.length + userTurn(templates, call.answer.json, call.criteria).length;
  }, 0);
  return { promptTokens: Math.round(letters / 4), replyTokens: items.length * replyTokens };
}

const replyTokens = 120;

async function answer(
  model: ChatModel,
  templates: Templates,
  item: SelfTestItem,
  signal: AbortSignal,
): Promise<Result<Answered, ModelError>> {
  const told = await askModel(model, templates, callOf(item), signal);
  const { isMet } = item;
  if (told.ok) {
    const saidMet = told.value.said.get(item.id)?.verdict === 'met';
    return ok({ outcome: { isMet, saidMet }, isAnswered: true, usage: told.value.usage });
  }
  const isItsFault = ['not-valid', 'refused', 'cut-off'].includes(told.error.kind);
  if (!isItsFault) return fail(told.error);
  return ok({ outcome: { isMet, saidMet: !isMet }, isAnswered: false, usage: null });
}

function callOf({ id, kind, question, criterion, asksFor, answer: text }: SelfTestItem): Call {
  const said = kind === 'clarifying' ? { questions_asked: [text] } : { notes: text };
  const isSlip = isMistake({ kind });
  return {
    question: { statement: question, phases: [], told: [], reference: '' },
    criteria: [
      {
        id,
        kind,
        phase: 'notes',
        title: criterion,
        // Of a mistake it says what is wrong, and not what is right.
        strong: isSlip ? '' : asksFor,
        novice: isSlip ? asksFor : '',
        phrasings: [],
        nearMisses: [],
      },
    ],
    answer: { json: JSON.stringify(said, null, 1), holds: [] },
    picture: null,
  };
}

function summed(usages: readonly (Usage | null)[]): Usage | null {
  const known = usages.filter((usage) => usage !== null);
  if (known.length < usages.length) return null;
  return {
    promptTokens: known.reduce((sum, { promptTokens }) => sum + promptTokens, 0),
    replyTokens: known.reduce((sum, { replyTokens: reply }) => sum + reply, 0),
  };
}
