import type { Result } from '../../../core/result.js';

/** Named in every grade that it had a part in; another name is other vectors, and needs other thresholds. */
export const encoderName = 'universal-sentence-encoder-lite 1';

/** How many numbers a vector has. All vectors have length 1, so that a dot product is the cosine. */
export const vectorSize = 512;

/** Why there are no vectors. `missing`: its files are not there; `ended`: its process died on the way. */
export type EncoderError =
  { readonly kind: 'cancelled' } | { readonly kind: 'missing' } | { readonly kind: 'ended' };

export type Vectors = Result<readonly Float32Array[], EncoderError>;

/** Turns sentences into vectors that are near each other where the meaning is. It is blind to "not". */
export type Encoder = {
  readonly embed: (texts: readonly string[], signal?: AbortSignal) => Promise<Vectors>;
  /** Ends its process; the next `embed` starts another. */
  readonly close: () => void;
};
