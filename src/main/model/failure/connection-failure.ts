import { final, passing, type Failure } from './request-failure.js';

const words: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host.',
  EAI_AGAIN: 'the host’s name cannot be looked up.',
  ECONNREFUSED: 'nothing is listening at this address and port.',
  EHOSTUNREACH: 'there is no route to this host.',
  ENETUNREACH: 'there is no network.',
  ETIMEDOUT: 'the host does not answer.',
  UND_ERR_CONNECT_TIMEOUT: 'the host does not answer.',
  EPROTO: 'it uses http there, not https.',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it uses http there, not https.',
  CERT_HAS_EXPIRED: 'its certificate has expired.',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed, and not trusted.',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is not trusted on this machine.',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is not trusted on this machine.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host.',
};

/** A line that breaks once may hold the next time; a host that is not there will not come by asking again. */
const broken = new Set([
  'ECONNRESET',
  'EPIPE',
  'UND_ERR_SOCKET',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
]);

/** What an error of Node's fetch means. Its message is not used: it may quote a header. */
export function connectionFailure(error: unknown): Failure {
  const code = codeOf(error);
  if (broken.has(code)) {
    return passing({ kind: 'not-reachable', detail: 'the connection was cut off.' });
  }
  if (code.startsWith('HPE_')) {
    return final({ kind: 'not-a-model-server', detail: 'it does not speak HTTP.' });
  }
  const detail =
    words[code] ?? (code === '' ? 'the request failed.' : `the request failed (${code}).`);
  return final({ kind: 'not-reachable', detail });
}

/** The innermost code: fetch wraps what the socket said, and a host with two addresses wraps it twice. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const inner = codeOf(error.cause);
  if (inner !== '') return inner;
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
