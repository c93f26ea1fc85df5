import type { Result } from '../../core/result.js';

/** A server that speaks the OpenAI wire format. `apiKey` is null where it needs none. */
export type ModelServer = {
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey: string | null;
  /** Whether the model takes pictures, as the person set it. */
  readonly takesPictures: boolean;
};

/**
 * A flat JSON schema: one object; every field required; types string, enum of strings, boolean, integer, or an array of
 * such flat objects. No `$ref`, pattern, format, default, bounds or type arrays: some servers break on each.
 */
export type FlatSchema = {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
};

/** One question to a model. `parse` is the only judge of the reply; its error is what a repair try is told. */
export type ChatRequest<T> = {
  readonly system: string;
  readonly user: string;
  /** A PNG as a data URL, sent only where the server takes pictures. */
  readonly picture: string | null;
  readonly replyName: string;
  readonly replySchema: FlatSchema;
  readonly parse: (json: unknown) => Result<T, string>;
  readonly maxReplyTokens: number;
};

export type Usage = { readonly promptTokens: number; readonly replyTokens: number };

/** How the reply was asked for, best first: a schema, any JSON object, plain text with an object in it. */
export type ReplyRung = 'json_schema' | 'json_object' | 'text';

export type ChatReply<T> = {
  readonly value: T;
  readonly model: string;
  readonly rung: ReplyRung;
  /** Null where the server does not say. Sums every request that this reply took. */
  readonly usage: Usage | null;
};

/** Why a server gave nothing to grade by. `detail` is for the screen: no key and no part of the answer in it. */
export type ModelError =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'not-reachable'; readonly detail: string }
  | { readonly kind: 'unauthorised'; readonly detail: string }
  | { readonly kind: 'no-such-model'; readonly detail: string }
  | { readonly kind: 'no-credit'; readonly detail: string }
  | { readonly kind: 'rate-limited'; readonly retryAfterSec: number | null }
  | { readonly kind: 'server-failed'; readonly status: number; readonly detail: string }
  | { readonly kind: 'timed-out'; readonly afterSec: number }
  | { readonly kind: 'not-a-model-server'; readonly detail: string }
  | { readonly kind: 'reply-too-large'; readonly limitBytes: number }
  | { readonly kind: 'redirected'; readonly to: string }
  | { readonly kind: 'refused'; readonly detail: string }
  | { readonly kind: 'cut-off'; readonly detail: string }
  | { readonly kind: 'prompt-cut'; readonly detail: string }
  | { readonly kind: 'not-valid'; readonly detail: string }
  | { readonly kind: 'blocked-address'; readonly detail: string };

/** One model on one server. */
export type ChatModel = {
  readonly server: ModelServer;
  readonly ask: <T>(
    request: ChatRequest<T>,
    signal?: AbortSignal,
  ) => Promise<Result<ChatReply<T>, ModelError>>;
};
