import { z } from 'zod';
import type { Usage } from '../chat-model.js';

/** The part of a chat completion that is read. Servers leave out, add and null much of the rest. */
const completionSchema = z.object({
  model: z.string().nullish(),
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({
          content: z.string().nullish(),
          refusal: z.string().nullish(),
          reasoning_content: z.string().nullish(),
          reasoning: z.string().nullish(),
        }),
      }),
    )
    .min(1),
  usage: z
    .object({ prompt_tokens: z.number().nullish(), completion_tokens: z.number().nullish() })
    .nullish(),
});

export type Completion = {
  readonly model: string | null;
  readonly finish: string | null;
  readonly content: string;
  readonly thoughts: string;
  readonly refusal: string | null;
  readonly usage: Usage | null;
};

/** Null for what is no completion. */
export function parseCompletion(body: unknown): Completion | null {
  const parsed = completionSchema.safeParse(body);
  const choice = parsed.data?.choices[0];
  if (parsed.data === undefined || choice === undefined) return null;
  const { model, usage } = parsed.data;
  const { content, refusal, reasoning_content, reasoning } = choice.message;
  return {
    model: model ?? null,
    finish: choice.finish_reason ?? null,
    content: content ?? '',
    thoughts: reasoning_content ?? reasoning ?? '',
    refusal: refusal === '' ? null : (refusal ?? null),
    usage: usage
      ? { promptTokens: usage.prompt_tokens ?? 0, replyTokens: usage.completion_tokens ?? 0 }
      : null,
  };
}

export function addUsage(a: Usage | null, b: Usage | null): Usage | null {
  if (a === null || b === null) return a ?? b;
  return {
    promptTokens: a.promptTokens + b.promptTokens,
    replyTokens: a.replyTokens + b.replyTokens,
  };
}
