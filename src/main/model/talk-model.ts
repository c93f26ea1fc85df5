import type { Result } from '../../core/result.js';
import type { ModelError, ModelServer, Usage } from './chat-model.js';

/** A turn of a conversation with a model, in plain text. */
export type TalkRequest = {
  readonly system: string;
  readonly turns: readonly { readonly role: 'user' | 'assistant'; readonly content: string }[];
  readonly maxReplyTokens: number;
};

export type Talked = {
  readonly text: string;
  readonly model: string;
  /** Estimated where the server does not count, or was not heard to its end. */
  readonly usage: Usage;
};

/** A model that speaks: plain text, heard as it comes. */
export type TalkModel = {
  readonly server: ModelServer;
  /** `hear` is told all of the text so far; false from it ends the reply there. */
  readonly talk: (
    request: TalkRequest,
    hear: (soFar: string) => boolean,
    signal?: AbortSignal,
  ) => Promise<Result<Talked, ModelError>>;
};
