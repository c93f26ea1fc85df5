import { z } from 'zod';
import type { Usage } from '../chat-model.js';

/** The part of a streamed chunk that is read. */
const chunkSchema = z.object({
  model: z.string().nullish(),
  error: z.unknown().optional(),
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        delta: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }).nullish(),
      }),
    )
    .nullish(),
  usage: z
    .object({ prompt_tokens: z.number().nullish(), completion_tokens: z.number().nullish() })
    .nullish(),
});

/** A streamed reply as far as it has come. */
export type Streamed = {
  readonly text: string;
  readonly refusal: string;
  readonly model: string | null;
  readonly finish: string | null;
  /** What stood in an `error`, in the middle of the stream; undefined without one. */
  readonly error: unknown;
  readonly usage: Usage | null;
};

/** Server-sent events: https://html.spec.whatwg.org/multipage/server-sent-events.html */
export const isEventStream = (text: string): boolean => /^\s*(?:data|event|id|retry)?:/.test(text);

/** Reads what came over the wire. A line that is not whole yet, or no chunk of a completion, is passed over. */
export function readStream(wire: string): Streamed {
  let read: Streamed = {
    text: '',
    refusal: '',
    model: null,
    finish: null,
    error: undefined,
    usage: null,
  };
  for (const line of wire.split('\n')) {
    const chunk = line.startsWith('data:') ? chunkOf(line.slice('data:'.length)) : null;
    if (chunk === null) continue;
    const [choice] = chunk.choices ?? [];
    const { usage } = chunk;
    read = {
      text: read.text + (choice?.delta?.content ?? ''),
      refusal: read.refusal + (choice?.delta?.refusal ?? ''),
      model: read.model ?? chunk.model ?? null,
      finish: choice?.finish_reason ?? read.finish,
      error: read.error ?? chunk.error ?? undefined,
      usage: usage
        ? { promptTokens: usage.prompt_tokens ?? 0, replyTokens: usage.completion_tokens ?? 0 }
        : read.usage,
    };
  }
  return read;
}

function chunkOf(data: string): z.infer<typeof chunkSchema> | null {
  try {
    return chunkSchema.safeParse(JSON.parse(data)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null; // [DONE], or a line that is still coming
    throw error;
  }
}

/** What a model says, without the thoughts that some write before it; nothing while it still thinks. */
export function withoutThoughts(text: string): string {
  const begun = text.trimStart();
  if (!begun.startsWith('<think')) return '<think'.startsWith(begun) ? '' : text.trim();
  const end = begun.indexOf('</think>');
  return end === -1 ? '' : begun.slice(end + '</think>'.length).trim();
}
