import { APIConnectionError, APIError, APIUserAbortError } from 'openai';
import { isRecord } from '../../../core/is-record.js';
import { FailedRequest, final, type Failure } from './request-failure.js';
import { retryAfterSec } from './retry-after.js';
import { statusFailure, type Refused } from './status-failure.js';

/** What an error of the SDK means; null for one that is not the SDK's, which is a bug. */
export function sdkFailure(error: unknown, nowMs: number): Failure | null {
  if (error instanceof APIUserAbortError) return final({ kind: 'cancelled' });
  if (error instanceof APIConnectionError) {
    return error.cause instanceof FailedRequest ? error.cause.failure : null;
  }
  if (!(error instanceof APIError)) return null;
  const { status, headers } = error as APIError;
  if (status === undefined) return null;
  return statusFailure({
    status,
    ...saidIn(error.error),
    pauseSec: retryAfterSec(headers?.get('retry-after') ?? null, nowMs),
  });
}

type Said = Pick<Refused, 'hasError' | 'code' | 'param' | 'message'>;

/** The `error` of a body: an object with OpenAI, a bare string with LM Studio, nothing with a web server. */
export function saidIn(error: unknown): Said {
  if (typeof error === 'string') return { hasError: true, code: '', param: '', message: error };
  if (!isRecord(error)) return { hasError: false, code: '', param: '', message: '' };
  const text = (name: string): string => {
    const value = error[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  const code = [text('code'), text('type')].join(' ');
  return { hasError: true, code, param: text('param'), message: text('message') };
}
