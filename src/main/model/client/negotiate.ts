import type {
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionMessageParam,
} from 'openai/resources/chat/completions';
import { fail, ok, type Result } from '../../../core/result.js';
import type { FlatSchema, ReplyRung, Usage } from '../chat-model.js';
import { addUsage, parseCompletion, type Completion } from '../reply/completion.js';
import type { Connection } from '../connection/connection.js';
import { lowerRung, moreRoom, plainer, type Dialect, type DialectMemory } from './dialect.js';
import { final, type Failure } from '../failure/request-failure.js';
import { replyObject } from '../reply/reply-object.js';

export type Question = {
  readonly model: string;
  readonly messages: readonly ChatCompletionMessageParam[];
  readonly schemaName: string;
  readonly schema: FlatSchema;
  readonly maxReplyTokens: number;
};

type Answered = {
  readonly completion: Completion;
  readonly rung: ReplyRung;
  readonly usage: Usage | null;
};

/** Puts a question in the best form that the server takes; the first question to a server finds that form. */
export async function negotiate(
  connection: Connection,
  memory: DialectMemory,
  question: Question,
  signal: AbortSignal | undefined,
): Promise<Result<Answered, Failure>> {
  let dialect = memory.dialect();
  let usage: Usage | null = null;
  for (;;) {
    const result = completionOf(await connection.chat(bodyOf(question, dialect), signal));
    if (result.ok) usage = addUsage(usage, result.value.usage);
    const next = nextDialect(dialect, result);
    if (next !== null) {
      dialect = next;
      continue;
    }
    if (!result.ok) return result;
    memory.learn(dialect); // only now: a request can be refused for reasons of its own
    return ok({ completion: result.value, rung: dialect.rung, usage });
  }
}

/** The form in which to put the question once more; null where this result is to stand. */
function nextDialect(dialect: Dialect, result: Result<Completion, Failure>): Dialect | null {
  if (result.ok) return afterReply(dialect, result.value);
  return result.error.next === 'plainer' ? plainer(dialect, result.error.said) : null;
}

function bodyOf(question: Question, dialect: Dialect): ChatCompletionCreateParamsNonStreaming {
  const { model, messages, maxReplyTokens } = question;
  const format = formatOf(question, dialect.rung);
  return {
    model,
    messages: [...messages],
    [dialect.limitName]: maxReplyTokens * dialect.room,
    ...(dialect.hasTemperature && { temperature: 0 }),
    ...(format !== null && { response_format: format }),
  };
}

function formatOf(
  { schemaName, schema }: Question,
  rung: ReplyRung,
): NonNullable<ChatCompletionCreateParamsNonStreaming['response_format']> | null {
  if (rung === 'text') return null;
  if (rung === 'json_object') return { type: 'json_object' };
  return { type: 'json_schema', json_schema: { name: schemaName, strict: true, schema } };
}

function completionOf(result: Result<unknown, Failure>): Result<Completion, Failure> {
  if (!result.ok) return result;
  const completion = parseCompletion(result.value);
  if (completion !== null) return ok(completion);
  const detail = 'its reply is not a chat completion.';
  return fail(final({ kind: 'not-a-model-server', detail }));
}

/** What to change after a reply that ran into its limit without an object: null where that would not help. */
function afterReply(dialect: Dialect, completion: Completion): Dialect | null {
  if (completion.finish !== 'length' || replyObject(completion) !== null) return null;
  const { content, thoughts } = completion;
  // A server that forces a shape can leave the model nothing but white space to write.
  if (/\s{100}$/.test(content)) return lowerRung(dialect);
  const isThinking = thoughts !== '' || content.trim() === '' || content.includes('<think>');
  return isThinking ? moreRoom(dialect) : null;
}
