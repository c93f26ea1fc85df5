import type { ChatCompletionMessageParam } from 'openai/resources/chat/completions';
import { fail, ok, type Result } from '../../../core/result.js';
import type {
  ChatModel,
  ChatReply,
  ChatRequest,
  ModelError,
  ModelServer,
  Usage,
} from '../chat-model.js';
import { checkedPrompt, type CheckedPrompt } from '../reply/check-words.js';
import { addUsage } from '../reply/completion.js';
import { connect, type Connection } from '../connection/connection.js';
import { negotiate, type Question } from './negotiate.js';
import { dialectMemory, type DialectMemory } from './dialect.js';
import type { ModelOptions } from '../model-options.js';
import { readReply } from '../reply/validate-reply.js';
import { redactedError } from '../failure/redact-error.js';

/**
 * A model behind any server that speaks the OpenAI wire format. Nothing is sent before the first question. `memory` is how
 * the server wants to be asked; who hands in the same one again spares it from being found out anew.
 */
export function openAiModel(
  server: ModelServer,
  options: ModelOptions = {},
  memory: DialectMemory = dialectMemory(),
): ChatModel {
  return {
    server,
    ask: async (request, signal) => {
      const connection = connect(server, options);
      if (!connection.ok) return connection;
      const reply = await askOf({ connection: connection.value, memory, server }, request, signal);
      // What comes in while the person stops it is not wanted any more.
      return signal?.aborted === true ? fail({ kind: 'cancelled' }) : reply;
    },
  };
}

type Asked = {
  readonly connection: Connection;
  readonly memory: DialectMemory;
  readonly server: ModelServer;
};

async function askOf<T>(
  { connection, memory, server }: Asked,
  request: ChatRequest<T>,
  signal: AbortSignal | undefined,
): Promise<Result<ChatReply<T>, ModelError>> {
  const prompt = checkedPrompt(request);
  const messages = firstMessages(prompt, server.takesPictures ? request.picture : null);
  // What an error may not show: the person's answer, and what a model made of it. Our own words may come back.
  let hidden = prompt.system + prompt.user;
  let sent = hidden;
  let usage: Usage | null = null;
  for (let tried = 1; ; tried += 1) {
    const question = questionOf(server, request, prompt, messages);
    const answered = await negotiate(connection, memory, question, signal);
    if (!answered.ok) return fail(redactedError(answered.error.problem, hidden));
    const { completion, rung } = answered.value;
    usage = addUsage(usage, answered.value.usage);
    const read = readReply(completion, prompt, request.parse, sent);
    if (read.ok) {
      const model = (completion.model ?? server.model).slice(0, 200);
      return ok({ value: read.value, model, rung, usage });
    }
    const { problem, repair } = read.error;
    if (repair === null || tried > 1) return fail(redactedError(problem, hidden));
    const shown = completion.content.slice(0, 4000);
    const wish = `That reply cannot be used: ${repair} Send the whole JSON object again, and nothing else.`;
    messages.push({ role: 'assistant', content: shown }, { role: 'user', content: wish });
    hidden += shown;
    sent += shown + wish;
  }
}

function questionOf(
  { model }: ModelServer,
  { replyName, maxReplyTokens }: ChatRequest<unknown>,
  { schema }: CheckedPrompt,
  messages: readonly ChatCompletionMessageParam[],
): Question {
  return { model, messages, schemaName: replyName, schema, maxReplyTokens };
}

function firstMessages(
  { system, user }: CheckedPrompt,
  picture: string | null,
): ChatCompletionMessageParam[] {
  const content =
    picture === null
      ? user
      : [
          { type: 'image_url' as const, image_url: { url: picture } },
          { type: 'text' as const, text: user },
        ];
  return [
    { role: 'system', content: system },
    { role: 'user', content },
  ];
}
