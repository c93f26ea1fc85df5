import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { good } from '../asking.fixture.js';
import { answers, checksOf, failsWith, says } from '../fake-replies.fixture.js';
import { startFakeServer, type Behaviour, type FakeServer } from '../fake-server.fixture.js';
import { listModels } from './list-models.js';
import { openAiModel } from './open-ai-model.js';
import { testConnection } from './test-connection.js';

async function serverThat(behaviour: Behaviour, models?: readonly string[]): Promise<FakeServer> {
  const server = await startFakeServer([behaviour], models);
  onTestFinished(() => server.close());
  return server;
}

/** A server that has the same answer to everything. */
async function answering(
  status: number,
  body: string,
): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((_, response) => response.writeHead(status).end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

const where = { apiKey: null, model: 'tiny', takesPictures: false };

test('the models of a server come by alphabet, each once', async () => {
  const { baseUrl } = await serverThat(
    answers(() => good),
    ['qwen3', 'llama3', 'qwen3'],
  );
  expect(await listModels({ baseUrl, apiKey: null })).toEqual({
    ok: true,
    value: ['llama3', 'qwen3'],
  });
});

test('an address without /v1 is told as one where no model server is', async () => {
  const { baseUrl } = await serverThat(answers(() => good));
  expect(await listModels({ baseUrl: baseUrl.replace('/v1', ''), apiKey: null })).toMatchObject({
    error: { kind: 'not-a-model-server' },
  });
});

test('a server without a list is not told as one without a model', async () => {
  const { url, close } = await answering(404, '{"error": {"message": "Not Found"}}');
  onTestFinished(close);
  expect(await listModels({ baseUrl: `${url}/v1`, apiKey: null })).toEqual({
    ok: false,
    error: { kind: 'not-a-model-server', detail: 'it has no list of models (404).' },
  });
});

test('a list that was stopped is not handed over', async () => {
  const { baseUrl } = await serverThat(answers(() => good));
  const reply = await listModels({ baseUrl, apiKey: null }, {}, AbortSignal.abort());
  expect(reply).toEqual({ ok: false, error: { kind: 'cancelled' } });
});

test('a connection that holds says by which model, in which form and how fast', async () => {
  const { baseUrl } = await serverThat(answers(() => ({ sum: 42 }), { model: 'tiny:7b' }));
  const report = await testConnection(openAiModel({ ...where, baseUrl }));
  expect(report).toMatchObject({ ok: true, value: { model: 'tiny:7b', rung: 'json_schema' } });
  expect(report.ok && report.value.tookMs).toBeGreaterThan(0);
});

test('a form that only the text rung serves is told', async () => {
  const { baseUrl } = await serverThat((asked, response) =>
    (asked.body.response_format === undefined
      ? says(() => `It is ${JSON.stringify({ ...checksOf(asked), sum: 42 })}`)
      : failsWith(400, 'response_format is not supported'))(asked, response),
  );
  expect(await testConnection(openAiModel({ ...where, baseUrl }))).toMatchObject({
    value: { rung: 'text' },
  });
});

test('a server whose model does not answer the question fails the test', async () => {
  const { baseUrl } = await serverThat(answers(() => ({ sum: 41 })));
  expect(await testConnection(openAiModel({ ...where, baseUrl }))).toEqual({
    ok: false,
    error: { kind: 'not-valid', detail: 'The sum is wrong.' },
  });
});
