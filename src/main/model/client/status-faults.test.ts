import { describe, expect, test } from 'vitest';
import { good, modelThat, request } from '../asking.fixture.js';
import { answers, failsWith, sends } from '../fake-replies.fixture.js';

// A server that says no: what the person is told, what is tried again, and after which pause.

const right = answers(() => good);

test('a right answer is taken as it is, with its form and its tokens', async () => {
  const { model, server } = await modelThat([right]);
  const reply = await model.ask(request);
  expect(reply).toMatchObject({
    ok: true,
    value: { value: good, model: 'fake-model', rung: 'json_schema' },
  });
  expect(reply.ok && reply.value.usage?.promptTokens).toBeGreaterThan(50);
  expect(server.requests).toHaveLength(1);
});

describe('refused for good, and asked once', () => {
  test.each([
    [
      '401',
      failsWith(401, { message: 'Incorrect API key', code: 'invalid_api_key' }),
      'unauthorised',
    ],
    ['403', failsWith(403, { message: 'Country not supported' }), 'unauthorised'],
    ['402', failsWith(402, { message: 'Insufficient balance' }), 'no-credit'],
    [
      'insufficient_quota',
      failsWith(429, { message: 'You exceeded your quota', code: 'insufficient_quota' }),
      'no-credit',
    ],
    ['unknown model', failsWith(404, { message: 'model "x" not found' }), 'no-such-model'],
    ['wrong path', sends(404, 'text/plain', '404 page not found'), 'not-a-model-server'],
    [
      'a context that is too short, as OpenAI says it',
      failsWith(400, { message: 'too long', code: 'context_length_exceeded' }),
      'prompt-cut',
    ],
    [
      'a context that is too short, as llama.cpp says it',
      failsWith(400, { message: 'too long', code: 400, type: 'exceed_context_size_error' }),
      'prompt-cut',
    ],
  ])('%s', async (_name, behaviour, kind) => {
    const { model, server } = await modelThat([behaviour, right]);
    expect(await model.ask(request)).toMatchObject({ ok: false, error: { kind } });
    expect(server.requests).toHaveLength(1);
  });
});

describe('busy for now', () => {
  test.each([429, 500, 502, 503, 504])('%i is asked again after a pause', async (status) => {
    const { model, slept } = await modelThat([failsWith(status, { message: 'busy' }), right]);
    expect(await model.ask(request)).toMatchObject({ ok: true });
    expect(slept).toEqual([500]);
  });

  test('the pauses double, and the third refusal is the last', async () => {
    const { model, server, slept } = await modelThat([failsWith(500, { message: 'oops' })]);
    expect(await model.ask(request)).toEqual({
      ok: false,
      error: { kind: 'server-failed', status: 500, detail: 'oops' },
    });
    expect(server.requests).toHaveLength(3);
    expect(slept).toEqual([500, 1000]);
  });

  test('502 with a page of HTML is no model server that broke, but a proxy that could not', async () => {
    const { model } = await modelThat([sends(502, 'text/html', '<html>Bad gateway</html>')]);
    expect(await model.ask(request)).toEqual({
      ok: false,
      error: { kind: 'server-failed', status: 502, detail: 'it gives no reason.' },
    });
  });

  test('Retry-After 1 is waited for', async () => {
    const { model, slept } = await modelThat([
      failsWith(429, { message: 'slow down' }, { 'retry-after': '1' }),
      right,
    ]);
    expect(await model.ask(request)).toMatchObject({ ok: true });
    expect(slept).toEqual([1000]);
  });

  test('Retry-After 120 is the person’s to wait', async () => {
    const { model, server, slept } = await modelThat([
      failsWith(429, { message: 'slow down' }, { 'retry-after': '120' }),
      right,
    ]);
    expect(await model.ask(request)).toEqual({
      ok: false,
      error: { kind: 'rate-limited', retryAfterSec: 120 },
    });
    expect(server.requests).toHaveLength(1);
    expect(slept).toEqual([]);
  });

  test('Retry-After as a date is waited for', async () => {
    const { model, slept } = await modelThat([
      failsWith(503, { message: 'busy' }, { 'retry-after': 'Thu, 01 Jan 2026 00:00:07 GMT' }),
      right,
    ]);
    expect(await model.ask(request)).toMatchObject({ ok: true });
    expect(slept).toEqual([7000]);
  });

  test('429 without an end names no seconds that nobody said', async () => {
    const { model } = await modelThat([failsWith(429, { message: 'slow down' })]);
    expect(await model.ask(request)).toEqual({
      ok: false,
      error: { kind: 'rate-limited', retryAfterSec: null },
    });
  });

  test('a 429 that comes with status 200, as OpenRouter sends it, is one', async () => {
    const { model } = await modelThat([failsWith(200, { message: 'busy', code: 429 }), right]);
    expect(await model.ask(request)).toMatchObject({ ok: true });
  });
});

test('a validator of the server that quotes the prompt is not quoted', async () => {
  const { model } = await modelThat([
    ({ text }, response) => failsWith(400, { message: text.slice(-90) })({} as never, response),
  ]);
  const reply = await model.ask(request);
  expect(reply).toMatchObject({ ok: false, error: { kind: 'server-failed', status: 400 } });
  expect(JSON.stringify(reply)).not.toContain('shard');
});
