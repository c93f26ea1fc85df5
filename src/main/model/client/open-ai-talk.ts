import type { ChatCompletionCreateParams } from 'openai/resources/chat/completions';
import { fail, ok, type Result } from '../../../core/result.js';
import type { ModelError, ModelServer, Usage } from '../chat-model.js';
import { connect, readJson } from '../connection/connection.js';
import { redactedError } from '../failure/redact-error.js';
import { final, passing, type Failure } from '../failure/request-failure.js';
import { saidIn } from '../failure/sdk-failure.js';
import { statusFailure } from '../failure/status-failure.js';
import type { ModelOptions } from '../model-options.js';
import { parseCompletion } from '../reply/completion.js';
import {
  isEventStream,
  readStream,
  withoutThoughts,
  type Streamed,
} from '../reply/streamed-reply.js';
import { estimateTokens, promptSeen } from '../reply/token-estimate.js';
import type { Talked, TalkModel, TalkRequest } from '../talk-model.js';
import { dialectMemory, moreRoom, plainer, type Dialect, type DialectMemory } from './dialect.js';

/** How a talk is asked for: some servers refuse to count a stream, and a few to stream at all. */
type Form = { readonly dialect: Dialect; readonly streams: 'counted' | 'plain' | 'no' };

/** A model behind any server that speaks the OpenAI wire format, streamed where it streams. */
export function openAiTalk(
  server: ModelServer,
  options: ModelOptions,
  memory: DialectMemory = dialectMemory(),
): TalkModel {
  return {
    server,
    talk: async (request, hear, signal) => {
      const talked = await talkOf({ server, options, memory }, request, hear, signal);
      if (signal?.aborted === true) return fail({ kind: 'cancelled' });
      if (talked.ok) return talked;
      const sent = request.system + request.turns.map(({ content }) => content).join('');
      return fail(redactedError(talked.error, sent));
    },
  };
}

type Asked = {
  readonly server: ModelServer;
  readonly options: ModelOptions;
  readonly memory: DialectMemory;
};

async function talkOf(
  { server, options, memory }: Asked,
  request: TalkRequest,
  hear: (soFar: string) => boolean,
  signal: AbortSignal | undefined,
): Promise<Result<Talked, ModelError>> {
  let form: Form = { dialect: memory.dialect(), streams: 'counted' };
  let hasBroken = false;
  for (;;) {
    const heard = await hearOnce({ server, options, form, request, hear }, signal);
    if (heard.ok) return heard;
    const { problem, next, said } = heard.error;
    const nextForm: Form | null = next === 'plainer' ? plainerForm(form, said) : null;
    if (problem.kind === 'cut-off' && form.dialect.room === 1) {
      const dialect = moreRoom(form.dialect); // it thinks, and had nothing left for its answer
      if (dialect !== null) form = { ...form, dialect };
    } else if (nextForm !== null) form = nextForm;
    else if (next === 'later' && problem.kind === 'server-failed' && !hasBroken) hasBroken = true;
    else return fail(problem);
  }
}

function plainerForm(form: Form, said: string): Form | null {
  const isOurs = said.includes('stream') || !/temperature|max_tokens/.test(said);
  if (isOurs && form.streams !== 'no')
    return { ...form, streams: form.streams === 'counted' ? 'plain' : 'no' };
  // A form of the reply was not asked for, so leaving it out would ask the same again.
  const dialect = plainer({ ...form.dialect, rung: 'text' }, said);
  return dialect === null ? null : { ...form, dialect };
}

type Once = {
  readonly server: ModelServer;
  readonly options: ModelOptions;
  readonly form: Form;
  readonly request: TalkRequest;
  readonly hear: (soFar: string) => boolean;
};

async function hearOnce(
  { server, options, form, request, hear }: Once,
  signal: AbortSignal | undefined,
): Promise<Result<Talked, Failure>> {
  const enough = new AbortController();
  let last = '';
  const onSoFar = (wire: string): void => {
    if (enough.signal.aborted || !isEventStream(wire)) return;
    const soFar = withoutThoughts(readStream(wire).text);
    if (soFar === last) return;
    last = soFar;
    if (!hear(soFar)) enough.abort();
  };
  const connection = connect(server, options, onSoFar);
  if (!connection.ok) return fail(final(connection.error));
  const signals = [enough.signal, ...(signal === undefined ? [] : [signal])];
  const body = bodyOf(server, request, form);
  const wire = await connection.value.stream(body, AbortSignal.any(signals));
  const counted = (text: string, usage: Usage | null): Usage =>
    usage ?? { promptTokens: estimateTokens(sentText(request)), replyTokens: estimateTokens(text) };
  if (enough.signal.aborted && signal?.aborted !== true)
    return ok({ text: last, model: server.model, usage: counted(last, null) });
  if (!wire.ok) return wire;
  const read = readWhole(wire.value);
  if (!read.ok) return read;
  const { text, model, usage } = read.value;
  if (promptSeen(usage, sentText(request)) === 'cut')
    return fail(final({ kind: 'prompt-cut', detail: 'it counts far fewer words than were sent.' }));
  return ok({ text, model: (model ?? server.model).slice(0, 200), usage: counted(text, usage) });
}

const sentText = ({ system, turns }: TalkRequest): string =>
  [system, ...turns.map(({ content }) => content)].join('\n');

function bodyOf(
  { model }: ModelServer,
  { system, turns, maxReplyTokens }: TalkRequest,
  { dialect, streams }: Form,
): ChatCompletionCreateParams {
  return {
    model,
    messages: [{ role: 'system', content: system }, ...turns],
    [dialect.limitName]: maxReplyTokens * dialect.room,
    ...(dialect.hasTemperature && { temperature: 0 }),
    ...(streams !== 'no' && { stream: true }),
    ...(streams === 'counted' && { stream_options: { include_usage: true } }),
  };
}

/** A reply that is whole: streamed, or all at once by a server that does not stream. */
function readWhole(wire: string): Result<Streamed, Failure> {
  if (isEventStream(wire)) return checked(readStream(wire));
  const body = readJson(wire);
  if (!body.ok) return body;
  const completion = parseCompletion(body.value);
  if (completion === null)
    return fail(final({ kind: 'not-a-model-server', detail: 'its reply is no chat completion.' }));
  const { content: text, refusal, model, finish, usage } = completion;
  return checked({
    text,
    refusal: refusal ?? '',
    model,
    finish: finish ?? 'stop',
    error: undefined,
    usage,
  });
}

function checked(read: Streamed): Result<Streamed, Failure> {
  const { error, refusal, finish } = read;
  if (error !== undefined) {
    const said = saidIn(error);
    const status = Number(/\b[45]\d\d\b/.exec(said.code)?.[0] ?? 200);
    return fail(statusFailure({ status, ...said, pauseSec: null }));
  }
  if (refusal !== '') return fail(final({ kind: 'refused', detail: refusal }));
  if (finish === 'content_filter')
    return fail(final({ kind: 'refused', detail: 'its filter stopped the reply.' }));
  if (finish === null)
    return fail(passing({ kind: 'server-failed', status: 200, detail: 'its reply breaks off.' }));
  const text = withoutThoughts(read.text);
  if (finish === 'length')
    return fail(final({ kind: 'cut-off', detail: 'it ran into its limit of words.' }));
  if (text === '') return fail(final({ kind: 'not-valid', detail: 'it is empty.' }));
  return ok({ ...read, text });
}
