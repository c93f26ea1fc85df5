import { z } from 'zod';
import { fail, ok, type Result } from '../../../core/result.js';
import type { ModelError } from '../chat-model.js';
import { connect, type ServerAddress } from '../connection/connection.js';
import type { ModelOptions } from '../model-options.js';
import { redactedError } from '../failure/redact-error.js';

const listSchema = z.object({ data: z.array(z.object({ id: z.string().min(1).max(500) })) });

/** The names of the models that a server offers, by alphabet. Sends nothing but the key. */
export async function listModels(
  server: ServerAddress,
  options: ModelOptions = {},
  signal?: AbortSignal,
): Promise<Result<readonly string[], ModelError>> {
  const connection = connect(server, options);
  if (!connection.ok) return connection;
  const body = await connection.value.models(signal);
  if (!body.ok) return fail(withoutList(redactedError(body.error.problem, '')));
  const list = listSchema.safeParse(body.value);
  if (!list.success) {
    return fail({
      kind: 'not-a-model-server',
      detail: 'its list of models is not in the usual form.',
    });
  }
  const names = new Set(list.data.data.map(({ id }) => id));
  return ok([...names].sort((a, b) => a.localeCompare(b)));
}

/** With a list nothing was asked of any model, so it cannot be one that is not there. */
const withoutList = (error: ModelError): ModelError =>
  error.kind === 'no-such-model'
    ? { kind: 'not-a-model-server', detail: 'it has no list of models (404).' }
    : error;
