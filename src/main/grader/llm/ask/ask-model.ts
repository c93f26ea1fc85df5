import { fail, ok, type Result } from '../../../../core/result.js';
import type { ChatModel, ModelError, ReplyRung, Usage } from '../../../model/chat-model.js';
import type { ShownAnswer } from '../view/shown-answer.js';
import { systemTurn, userTurn, withModelLines, type Question } from './prompt-messages.js';
import type { AskedCriterion } from './rubric-rows.js';
import { flatReply, parseReply, type SaidVerdict } from './verdict-reply.js';
import type { Templates } from './prompt-templates.js';

/** One call: some criteria of one kind, asked about an answer, or about an excerpt of it. */
export type Call = {
  readonly question: Question;
  readonly criteria: readonly AskedCriterion[];
  readonly answer: ShownAnswer;
  readonly picture: string | null;
};

export type ModelAnswer = {
  readonly said: ReadonlyMap<string, SaidVerdict | null>;
  readonly model: string;
  readonly rung: ReplyRung;
  readonly usage: Usage | null;
};

const tokensPerCriterion = 400;

export async function askModel(
  model: ChatModel,
  templates: Templates,
  { question, criteria, answer, picture }: Call,
  signal: AbortSignal | undefined,
): Promise<Result<ModelAnswer, ModelError>> {
  const reply = await model.ask(
    {
      system: systemTurn(templates, question, criteria, answer),
      user: userTurn(templates, withModelLines(answer.json, question.told), criteria),
      picture,
      replyName: 'verdicts',
      replySchema: flatReply,
      parse: (json) => parseReply(json, criteria),
      // Models that think before they answer spend tokens on that as well.
      maxReplyTokens: 2000 + tokensPerCriterion * criteria.length,
    },
    signal,
  );
  if (!reply.ok) return fail(reply.error);
  const { value, model: name, rung, usage } = reply.value;
  return ok({ said: value, model: name, rung, usage });
}
