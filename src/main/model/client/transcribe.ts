import { z } from 'zod';
import { fail, ok, type Result } from '../../../core/result.js';
import type { ModelError } from '../chat-model.js';
import { connect, type ServerAddress } from '../connection/connection.js';
import { redactedError } from '../failure/redact-error.js';
import type { ModelOptions } from '../model-options.js';

/** A recording for a model that writes down what is said. */
type TranscriptionOrder = {
  readonly model: string;
  /** The name says the format: servers go by its ending. */
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

const replySchema = z.object({ text: z.string() });
/** Some hours of speech; more is no transcript. */
const mostCharacters = 200_000;

/** What is said in a recording. A 404 is `no-such-model`: the server has no such path, or no such model. */
export async function transcribe(
  server: ServerAddress,
  order: TranscriptionOrder,
  options: ModelOptions = {},
  signal?: AbortSignal,
): Promise<Result<{ readonly text: string }, ModelError>> {
  const connection = connect(server, options);
  if (!connection.ok) return connection;
  const body = await connection.value.transcribe(order, signal);
  // What comes in while the person stops it is not wanted any more.
  if (signal?.aborted === true) return fail({ kind: 'cancelled' });
  if (!body.ok) return fail(missing(redactedError(body.error.problem, '')));
  const read = replySchema.safeParse(body.value);
  if (!read.success)
    return fail({ kind: 'not-a-model-server', detail: 'its reply is no transcript.' });
  return ok({ text: read.data.text.slice(0, mostCharacters) });
}

const missing = (error: ModelError): ModelError =>
  error.kind === 'not-a-model-server' && error.detail.includes('(404)')
    ? { kind: 'no-such-model', detail: error.detail }
    : error;
