import type { ModelError } from '../chat-model.js';
import { final, passing, type Failure } from './request-failure.js';

/** A reply that is no answer: its status, and what stands in its `error`. */
export type Refused = {
  readonly status: number;
  /** Whether the body has an `error` in the manner of a model server. */
  readonly hasError: boolean;
  readonly code: string;
  readonly param: string;
  readonly message: string;
  readonly pauseSec: number | null;
};

const busy = new Set([429, 500, 502, 503, 504]);
const noCredit = /insufficient_quota|billing_hard_limit_reached/;
const tooLong = /context_length_exceeded|exceed_context_size/;
const plainer = new Set([400, 415, 422, 501]);

export function statusFailure(refused: Refused): Failure {
  const { status, code, param, message, pauseSec } = refused;
  if (status === 402 || noCredit.test(code)) {
    return final({ kind: 'no-credit', detail: `it answers with status ${status}.` });
  }
  if (status === 401 || status === 403) {
    // What it says here may hold a part of the key.
    return final({ kind: 'unauthorised', detail: `it answers with status ${status}.` });
  }
  if (status === 404) return final(notFound(refused));
  if (tooLong.test(code)) {
    return final({ kind: 'prompt-cut', detail: 'it is longer than the model can read.' });
  }
  if (status === 429) return passing({ kind: 'rate-limited', retryAfterSec: pauseSec }, pauseSec);
  const problem: ModelError = { kind: 'server-failed', status, detail: message };
  if (busy.has(status)) return passing(problem, pauseSec);
  if (plainer.has(status))
    return { problem, next: 'plainer', pauseSec: null, said: `${param} ${message}` };
  return final(problem);
}

function notFound({ hasError, message }: Refused): ModelError {
  if (hasError) return { kind: 'no-such-model', detail: message };
  return { kind: 'not-a-model-server', detail: 'there is nothing at this path (404).' };
}
