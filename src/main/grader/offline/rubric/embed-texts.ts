import { assertNever, fail, ok, type Result } from '../../../../core/result.js';
import type { Encoder } from '../../encoder/encoder.js';
import type { GradeError } from '../../grader.js';
import { noVectors, type VectorTable } from './sentence-vectors.js';

/**
 * The vectors that a grading needs. Without an encoder, or without its files, there are none, and words alone decide;
 * but an encoder that dies on the way is an error, since the same answer would get another grade the next time.
 */
export async function vectorsFor(
  texts: readonly string[],
  encoder: Encoder | null,
  signal?: AbortSignal,
): Promise<Result<VectorTable, GradeError>> {
  if (encoder === null) return ok(noVectors);
  const embedded = await encoder.embed(texts, signal);
  if (embedded.ok) {
    return ok(new Map(embedded.value.map((vector, index) => [texts[index] ?? '', vector])));
  }
  const { kind } = embedded.error;
  switch (kind) {
    case 'missing':
      return ok(noVectors);
    case 'cancelled':
      return fail({ kind });
    case 'ended':
      return fail({ kind: 'failed', detail: 'the sentence encoder ended early' });
    default:
      return assertNever(kind);
  }
}
