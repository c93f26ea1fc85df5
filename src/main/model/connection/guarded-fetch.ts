import { withoutKey } from './blank-key.js';
import { checkAddress } from './check-address.js';
import { connectionFailure } from '../failure/connection-failure.js';
import { FailedRequest, final, type Failure } from '../failure/request-failure.js';
import type { Limits } from '../model-options.js';

type Guard = {
  readonly limits: Limits;
  readonly allowsPlainHttp: boolean;
  /** Empty without a key. A server may say the key back; it goes no further than this. */
  readonly key: string;
  /** Hears a streamed reply as far as it has come; the whole of it is handed over as any other. */
  readonly onSoFar?: (text: string) => void;
};

type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** The SDK adds facts about this machine, and headers out of the environment; these are what a server needs. */
const headersSent = ['accept', 'authorization', 'content-type'];

/**
 * A fetch for the SDK that follows no redirect, does not wait or read without end, and hands over a reply that is
 * whole. It rejects with a `FailedRequest`, or as fetch does when the caller's signal is aborted.
 */
export function guardedFetch(guard: Guard): Fetch {
  return async (input, init = {}) => {
    const address = checkAddress(input instanceof Request ? input.url : input.toString(), guard);
    if (!address.ok) throw new FailedRequest(final(address.error));
    const timers = startTimers(guard.limits);
    const caller = init.signal ?? null;
    const signal = caller === null ? timers.signal : AbortSignal.any([caller, timers.signal]);
    try {
      const response = await fetch(address.value, {
        ...init,
        headers: onlyNeeded(new Headers(init.headers)),
        redirect: 'manual',
        signal,
      });
      refuseStrange(response, address.value);
      const heard = soFar(guard, response);
      const body = readWhole(response, guard.limits.replyBytes, (chunk) => {
        timers.heard();
        heard(chunk);
      });
      const text = await Promise.race([body, endOf(signal)]);
      return wholeResponse(response, withoutKey(text, guard.key));
    } catch (error) {
      if (caller?.aborted === true || error instanceof FailedRequest) throw error;
      throw new FailedRequest(timers.ranOut() ?? connectionFailure(error));
    } finally {
      timers.stop();
    }
  };
}

type Timers = {
  readonly signal: AbortSignal;
  readonly heard: () => void;
  readonly ranOut: () => Failure | null;
  /** Also lets go of a body that nobody will read. */
  readonly stop: () => void;
};

function startTimers(limits: Limits): Timers {
  const controller = new AbortController();
  let failure: Failure | null = null;
  const endAfter = (sec: number): NodeJS.Timeout =>
    setTimeout(() => {
      failure = final({ kind: 'timed-out', afterSec: sec });
      controller.abort();
    }, sec * 1000);
  const total = endAfter(limits.totalSec);
  let silence = endAfter(limits.firstByteSec);
  return {
    signal: controller.signal,
    heard: () => {
      clearTimeout(silence);
      silence = endAfter(limits.idleSec);
    },
    ranOut: () => failure,
    stop: () => {
      clearTimeout(total);
      clearTimeout(silence);
      controller.abort();
    },
  };
}

/** Where a fetch is ended between two reads of its body, Node 20 leaves the next one open for ever. */
const endOf = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const end = (): void => reject(new DOMException('ended', 'AbortError'));
    signal.addEventListener('abort', end, { once: true });
  });

function onlyNeeded(headers: Headers): Headers {
  const kept = headersSent.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value] satisfies [string, string]];
  });
  return new Headers(kept);
}

function refuseStrange(response: Response, from: URL): void {
  const { status, headers } = response;
  const to = headers.get('location');
  if (status >= 300 && status < 400 && to !== null) {
    const target = URL.canParse(to, from) ? new URL(to, from).origin : 'another address';
    throw new FailedRequest(final({ kind: 'redirected', to: target }));
  }
  if (status < 200 || status > 599) {
    const detail = `it answers with status ${status}.`;
    throw new FailedRequest(final({ kind: 'not-a-model-server', detail }));
  }
}

function soFar({ key, onSoFar }: Guard, { ok }: Response): (chunk: Uint8Array) => void {
  if (onSoFar === undefined || !ok) return () => undefined;
  const decoder = new TextDecoder();
  let text = '';
  return (chunk) => {
    text += decoder.decode(chunk, { stream: true });
    onSoFar(withoutKey(text, key));
  };
}

async function readWhole(
  response: Response,
  limitBytes: number,
  heard: (chunk: Uint8Array) => void,
): Promise<string> {
  if (response.body === null) return '';
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body) {
    heard(chunk);
    bytes += chunk.byteLength;
    if (bytes > limitBytes) {
      throw new FailedRequest(final({ kind: 'reply-too-large', limitBytes }));
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function wholeResponse(response: Response, text: string): Response {
  const { status, headers } = response;
  return new Response(text === '' ? null : text, { status, headers });
}
