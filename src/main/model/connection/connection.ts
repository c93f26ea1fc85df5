import OpenAI from 'openai';
import type {
  ChatCompletionCreateParams,
  ChatCompletionCreateParamsNonStreaming,
} from 'openai/resources/chat/completions';
import { isRecord } from '../../../core/is-record.js';
import { fail, ok, type Result } from '../../../core/result.js';
import { checkAddress } from './check-address.js';
import type { ModelError, ModelServer } from '../chat-model.js';
import { final, passing, type Failure } from '../failure/request-failure.js';
import { guardedFetch } from './guarded-fetch.js';
import { realPorts, usualLimits, type ModelOptions, type ModelPorts } from '../model-options.js';
import { withRetries } from './with-retries.js';
import { saidIn, sdkFailure } from '../failure/sdk-failure.js';
import { statusFailure } from '../failure/status-failure.js';

export type ServerAddress = Pick<ModelServer, 'baseUrl' | 'apiKey'>;

/** One server, with retries; what comes back is JSON that nobody has looked at yet. */
export type Connection = {
  readonly chat: (
    body: ChatCompletionCreateParamsNonStreaming,
    signal: AbortSignal | undefined,
  ) => Promise<Result<unknown, Failure>>;
  /** The same, streamed: the text that came over the wire, whole in the end, and so far as it comes. */
  readonly stream: (
    body: ChatCompletionCreateParams,
    signal: AbortSignal | undefined,
  ) => Promise<Result<string, Failure>>;
  /** A recording as a form; its name says its format. */
  readonly transcribe: (
    order: {
      readonly model: string;
      readonly file: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
    },
    signal: AbortSignal | undefined,
  ) => Promise<Result<unknown, Failure>>;
  readonly models: (signal: AbortSignal | undefined) => Promise<Result<unknown, Failure>>;
};

export function connect(
  server: ServerAddress,
  options: ModelOptions,
  onSoFar?: (text: string) => void,
): Result<Connection, ModelError> {
  const allowsPlainHttp = options.allowsPlainHttp ?? false;
  const address = checkAddress(server.baseUrl, { allowsPlainHttp });
  if (!address.ok) return address;
  const key = server.apiKey?.trim() ?? '';
  if (!/^[\x21-\x7e]*$/.test(key)) {
    // Such a header does not go out, and the error that says so would quote it.
    return fail({
      kind: 'unauthorised',
      detail: 'it contains a space, or a character that no key has.',
    });
  }
  const limits = { ...usualLimits, ...options.limits };
  const ports = { ...realPorts, ...options.ports };
  const client = new OpenAI({
    baseURL: server.baseUrl,
    apiKey: 'in the header below',
    logLevel: 'off', // OPENAI_LOG would print the answer
    // Said here, it also goes before what OPENAI_CUSTOM_HEADERS says.
    defaultHeaders: { Authorization: key === '' ? null : `Bearer ${key}` },
    fetch: guardedFetch({ limits, allowsPlainHttp, key, ...(onSoFar && { onSoFar }) }),
    maxRetries: 0,
    timeout: limits.totalSec * 2000, // ours ends first
  });
  const ask = <T>(
    send: (how: { readonly signal?: AbortSignal }) => Promise<Response>,
    read: (text: string) => Result<T, Failure>,
    signal: AbortSignal | undefined,
  ): Promise<Result<T, Failure>> =>
    withRetries(
      // The SDK never takes its listener off the signal, and a self-test asks 160 times with the same one.
      () =>
        readOf(
          () => send(signal === undefined ? {} : { signal: AbortSignal.any([signal]) }),
          read,
          ports,
        ),
      limits,
      ports,
      signal,
    );
  return ok({
    chat: (body, signal) =>
      ask((how) => client.chat.completions.create(body, how).asResponse(), readJson, signal),
    stream: (body, signal) =>
      ask((how) => client.chat.completions.create(body, how).asResponse(), ok<string>, signal),
    transcribe: ({ model, file, bytes }, signal) => {
      const sound = new File([bytes], file, { type: 'audio/webm' });
      return ask(
        (how) => client.audio.transcriptions.create({ file: sound, model }, how).asResponse(),
        readJson,
        signal,
      );
    },
    models: (signal) => ask((how) => client.models.list(how).asResponse(), readJson, signal),
  });
}

async function readOf<T>(
  send: () => Promise<Response>,
  read: (text: string) => Result<T, Failure>,
  ports: ModelPorts,
): Promise<Result<T, Failure>> {
  try {
    return read(await (await send()).text());
  } catch (error) {
    const failure = sdkFailure(error, ports.nowMs());
    if (failure === null) throw error;
    return fail(failure);
  }
}

/** OpenRouter says with status 200 that something failed, and LM Studio that there is no such path. */
export function readJson(text: string): Result<unknown, Failure> {
  const body = parseJson(text);
  if (body === undefined) return fail(notJson(text));
  if (!isRecord(body) || !('error' in body) || 'choices' in body || body['error'] === null) {
    return ok(body);
  }
  const said = saidIn(body['error']);
  const status = Number(/\b[45]\d\d\b/.exec(said.code)?.[0] ?? 200);
  return fail(statusFailure({ status, ...said, pauseSec: null }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function notJson(text: string): Failure {
  if (/^\s*\{/.test(text)) {
    return passing({ kind: 'server-failed', status: 200, detail: 'its reply breaks off.' });
  }
  const what = /^\s*</.test(text) ? 'a web page' : 'something that is not JSON';
  return final({ kind: 'not-a-model-server', detail: `it answers with ${what}.` });
}
