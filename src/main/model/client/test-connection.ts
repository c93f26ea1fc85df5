import { z } from 'zod';
import { fail, ok, type Result } from '../../../core/result.js';
import type { ChatRequest, ModelError, ModelServer, ReplyRung } from '../chat-model.js';
import type { ModelOptions } from '../model-options.js';
import { openAiModel } from './open-ai-model.js';

export type ConnectionReport = {
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
  server: ModelServer,
  options: ModelOptions = {},
  signal?: AbortSignal,
): Promise<Result<ConnectionReport, ModelError>> {
  const startedMs = performance.now();
  const reply = await openAiModel(server, options).ask(question, signal);
  if (!reply.ok) return reply;
  const { model, rung } = reply.value;
  return ok({ model, rung, tookMs: Math.round(performance.now() - startedMs) });
}
