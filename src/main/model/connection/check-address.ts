import { isLoopback } from '../../../core/settings/loopback.js';
import { fail, ok, type Result } from '../../../core/result.js';
import type { ModelError } from '../chat-model.js';
import type { ModelOptions } from '../model-options.js';

/**
 * Whether an address may be sent the person's answer and key: https anywhere, plain http on this machine, and plain http
 * elsewhere only once the person has allowed it.
 */
export function checkAddress(
  address: string,
  { allowsPlainHttp = false }: Pick<ModelOptions, 'allowsPlainHttp'>,
): Result<URL, ModelError> {
  if (!URL.canParse(address)) return blocked('This is not a web address.');
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return blocked('The address must begin with https://, or http:// on this machine.');
  }
  if (url.username !== '' || url.password !== '') {
    return blocked('The address holds a name or a password; the key has a field of its own.');
  }
  if (url.protocol === 'http:' && !allowsPlainHttp && !isLoopback(url.hostname)) {
    return blocked(`Plain http to ${url.host} lets the network read the answer and the key.`);
  }
  return ok(url);
}

const blocked = (detail: string): Result<URL, ModelError> =>
  fail({ kind: 'blocked-address', detail });
