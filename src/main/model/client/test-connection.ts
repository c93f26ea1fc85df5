import { z } from 'zod';
import { fail, ok, type Result } from '../../../core/result.js';
import type { ChatModel, ChatRequest, ModelError, ReplyRung } from '../chat-model.js';

type ConnectionReport = {
  /** The name that the server gives the model. */
  readonly model: string;
  readonly rung: ReplyRung;
  readonly tookMs: number;
};

const replySchema = z.object({ sum: z.number() });

/** A question without anything of the person's in it, short enough to cost next to nothing. */
const question: ChatRequest<number> = {
  system: 'You answer a question of arithmetic.',
  user: 'What is 17 plus 25? Put the number into "sum".',
  picture: null,
  replyName: 'sum',
  replySchema: {
    type: 'object',
    properties: { sum: { type: 'integer' } },
    required: ['sum'],
    additionalProperties: false,
  },
  parse: (json) => {
    const parsed = replySchema.safeParse(json);
    if (!parsed.success) return fail('"sum" must be a number.');
    return parsed.data.sum === 42 ? ok(42) : fail('The sum is wrong.');
  },
  maxReplyTokens: 500,
};

/** Asks the model a small question as a grading would ask: the key, the address, the model and its form of reply. */
export async function testConnection(
  model: ChatModel,
  signal?: AbortSignal,
): Promise<Result<ConnectionReport, ModelError>> {
  const startedMs = performance.now();
  const reply = await model.ask(question, signal);
  if (!reply.ok) return reply;
  const { model: name, rung } = reply.value;
  return ok({ model: name, rung, tookMs: Math.round(performance.now() - startedMs) });
}
