import { describe, expect, test } from 'vitest';
import { good, modelThat, request } from '../asking.fixture.js';
import { answers, checksOf, completion, failsWith, says } from '../fake-replies.fixture.js';
import { sendJson, type Behaviour, type FakeRequest } from '../fake-server.fixture.js';

// The habits of servers that all "speak the OpenAI format", each as its issue threads describe it.

const right = answers(() => good);
const refusing =
  (refuses: (request: FakeRequest) => boolean, error: unknown): Behaviour =>
  (asked, response) =>
    (refuses(asked) ? failsWith(400, error) : right)(asked, response);

const formOf = ({ body }: FakeRequest): string => body.response_format?.type ?? 'text';

describe('newer OpenAI models', () => {
  const modern: Behaviour = (asked, response) => {
    const param = ['temperature', 'max_tokens'].find((name) => name in asked.body);
    const error = { message: 'Unsupported parameter', param, code: 'unsupported_parameter' };
    return (param === undefined ? right : failsWith(400, error))(asked, response);
  };

  test('temperature and max_tokens are left out after a refusal each, and from then on', async () => {
    const { model, server } = await modelThat([modern]);
    expect(await model.ask(request)).toMatchObject({ ok: true, value: { rung: 'json_schema' } });
    expect(server.requests).toHaveLength(3);
    expect(await model.ask(request)).toMatchObject({ ok: true });
    expect(server.requests).toHaveLength(4);
    expect(server.requests[3]?.body).toMatchObject({ max_completion_tokens: 100 });
    expect(server.requests[3]?.body).not.toHaveProperty('max_tokens');
  });

  test('one that spends its limit on hidden thoughts gets four times the room, once', async () => {
    const thinking: Behaviour = (asked, response) =>
      ((asked.body.max_tokens ?? 0) < 400 ? says(() => '', { finish: 'length' }) : right)(
        asked,
        response,
      );
    const { model, server } = await modelThat([thinking]);
    expect(await model.ask(request)).toMatchObject({ ok: true });
    expect(server.requests.map(({ body }) => body.max_tokens)).toEqual([100, 400]);
    const endless = await modelThat([says(() => '<think>Well', { finish: 'length' })]);
    expect(await endless.model.ask(request)).toMatchObject({ error: { kind: 'cut-off' } });
    expect(endless.server.requests).toHaveLength(2);
  });
});

describe('LM Studio', () => {
  const error = "'response_format.type' must be 'json_schema' or 'text'";

  test('json_object is refused: the text does, and is remembered', async () => {
    const { model, server } = await modelThat([
      refusing((asked) => formOf(asked) !== 'text', error),
    ]);
    expect(await model.ask(request)).toMatchObject({ ok: true, value: { rung: 'text' } });
    expect(await model.ask(request)).toMatchObject({ ok: true, value: { rung: 'text' } });
    expect(server.requests.map(formOf)).toEqual(['json_schema', 'json_object', 'text', 'text']);
  });

  test('the JSON of a reasoning model lies in reasoning_content', async () => {
    const { model } = await modelThat([
      (asked, response) => {
        const thoughts = `So: ${JSON.stringify({ ...checksOf(asked), ...good })}`;
        sendJson(response, 200, completion(asked, '', { thoughts }));
      },
    ]);
    expect(await model.ask(request)).toMatchObject({ ok: true, value: { value: good } });
  });

  test('its 200 with an error is one, in its own words', async () => {
    const { model } = await modelThat([failsWith(200, 'Unexpected endpoint or method.')]);
    expect(await model.ask(request)).toEqual({
      ok: false,
      error: { kind: 'server-failed', status: 200, detail: 'Unexpected endpoint or method.' },
    });
  });

  test('a prompt cut in its middle, both ends there, is known by the count', async () => {
    const { model, server } = await modelThat([answers(() => good, { promptTokens: 4090 })]);
    const long = { ...request, user: 'one two three four '.repeat(3000) };
    const reply = await model.ask(long);
    expect(reply).toMatchObject({ error: { kind: 'prompt-cut' } });
    expect(!reply.ok && 'detail' in reply.error && reply.error.detail).toContain('4090');
    expect(server.requests).toHaveLength(1);
  });
});

describe('Ollama', () => {
  test('a prompt whose start was cut away is known by its check word', async () => {
    const { model } = await modelThat([
      answers(() => ({ ...good, check_first: 'hello' }), { promptTokens: null }),
    ]);
    expect(await model.ask(request)).toMatchObject({
      error: { kind: 'prompt-cut', detail: 'the start of it did not come back.' },
    });
  });

  test('a prompt whose end was cut away is known as well', async () => {
    const { model } = await modelThat([
      answers(() => ({ ...good, check_last: '' }), { promptTokens: null }),
    ]);
    expect(await model.ask(request)).toMatchObject({
      error: { kind: 'prompt-cut', detail: 'the end of it did not come back.' },
    });
  });

  test('a cache that leaves 0 tokens to count is no cut', async () => {
    const { model } = await modelThat([answers(() => good, { promptTokens: 0 })]);
    expect(await model.ask(request)).toMatchObject({ ok: true });
  });

  test('a model that cannot copy a word, but read it all, is no cut', async () => {
    const { model } = await modelThat([answers(() => ({ ...good, check_first: 'hello' }))]);
    expect(await model.ask(request)).toMatchObject({ error: { kind: 'not-valid' } });
  });

  test('the schema stands in the prompt, since it is not put there', async () => {
    const { model, server } = await modelThat([right]);
    await model.ask(request);
    expect(server.requests[0]?.text).toContain('"required":["check_first","items","check_last"]');
  });
});

test('llama.cpp fails open: free text with 200 is repaired, not believed', async () => {
  const { model, server } = await modelThat([says(() => 'Both criteria are met.'), right]);
  expect(await model.ask(request)).toMatchObject({ ok: true, value: { value: good } });
  expect(server.requests).toHaveLength(2);
});

test('vLLM loops on white space to the limit: a looser form is taken instead', async () => {
  const { model, server } = await modelThat([
    (asked, response) =>
      (formOf(asked) === 'json_schema'
        ? says(() => `{"check_first": ${'\n'.repeat(400)}`, { finish: 'length' })
        : right)(asked, response),
  ]);
  expect(await model.ask(request)).toMatchObject({ ok: true, value: { rung: 'json_object' } });
  expect(server.requests.map(formOf)).toEqual(['json_schema', 'json_object']);
});

test('a refusal for reasons of its own does not lower the form for the next question', async () => {
  const { model, server } = await modelThat([
    ...Array.from({ length: 3 }, () => failsWith(400, { message: 'no' })),
    right,
  ]);
  expect(await model.ask(request)).toMatchObject({ error: { kind: 'server-failed', status: 400 } });
  expect(await model.ask(request)).toMatchObject({ ok: true, value: { rung: 'json_schema' } });
  expect(server.requests).toHaveLength(4);
});

test('a picture goes only to a model that takes pictures', async () => {
  const picture = 'data:image/png;base64,AAAA';
  for (const takesPictures of [true, false]) {
    const { model, server } = await modelThat([right], {}, { takesPictures });
    expect(await model.ask({ ...request, picture })).toMatchObject({ ok: true });
    expect(JSON.stringify(server.requests[0]?.body).includes(picture)).toBe(takesPictures);
  }
});
