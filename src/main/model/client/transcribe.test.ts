import { expect, onTestFinished, test } from 'vitest';
import { realPorts } from '../model-options.js';
import {
  dies,
  hears,
  lacksModel,
  startFakeTranscriber,
  thinksForEver,
  type FakeTranscriber,
  type Hearing,
} from '../fake-transcriber.fixture.js';
import { transcribe } from './transcribe.js';

const bytes = new Uint8Array([0x1a, 0x45, 0xdf, 0xa3, 0, 1, 2, 3]);
const order = { model: 'whisper-1', file: 'clarify-1.webm', bytes };
const quick = { ports: { ...realPorts, sleep: async () => undefined } };

async function served(...hearings: readonly Hearing[]): Promise<FakeTranscriber> {
  const server = await startFakeTranscriber(hearings);
  onTestFinished(() => server.close());
  return server;
}

test('the recording goes out whole, under its name, with the key and no word of this machine', async () => {
  const { baseUrl, heard } = await served(hears('Assume one region.'));
  const reply = await transcribe({ baseUrl, apiKey: 'sk-canary' }, order);
  expect(reply).toEqual({ ok: true, value: { text: 'Assume one region.' } });
  const [sent] = heard;
  expect(sent).toMatchObject({ model: 'whisper-1', fileName: 'clarify-1.webm' });
  expect(sent?.bytes.equals(bytes)).toBe(true);
  expect(sent?.headers.authorization).toBe('Bearer sk-canary');
  expect(JSON.stringify(sent?.headers)).not.toMatch(/stainless|linux|x64/i);
});

test('a server without the path, and one without the model, are told alike', async () => {
  const { baseUrl } = await served(lacksModel);
  expect(await transcribe({ baseUrl, apiKey: null }, order)).toMatchObject({
    error: { kind: 'no-such-model' },
  });
  const elsewhere = baseUrl.replace('/v1', '/v2');
  expect(await transcribe({ baseUrl: elsewhere, apiKey: null }, order)).toMatchObject({
    error: { kind: 'no-such-model' },
  });
});

test('a line that breaks is tried again, and what never comes whole is no transcript', async () => {
  const { baseUrl } = await served(dies, hears('whole'));
  expect(await transcribe({ baseUrl, apiKey: null }, order, quick)).toMatchObject({
    value: { text: 'whole' },
  });
  const dead = await served(dies);
  expect(await transcribe({ baseUrl: dead.baseUrl, apiKey: null }, order, quick)).toMatchObject({
    ok: false,
    error: { kind: 'not-reachable' },
  });
  expect(dead.heard).toHaveLength(3);
});

test('a reply in another form is none', async () => {
  const { baseUrl } = await served((_recording, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"words": []}');
  });
  expect(await transcribe({ baseUrl, apiKey: null }, order)).toMatchObject({
    error: { kind: 'not-a-model-server' },
  });
});

test('stopped, it ends while the server still thinks', async () => {
  const controller = new AbortController();
  const { baseUrl, heard } = await served(() => controller.abort(), thinksForEver);
  const reply = await transcribe({ baseUrl, apiKey: null }, order, {}, controller.signal);
  expect(reply).toEqual({ ok: false, error: { kind: 'cancelled' } });
  expect(heard).toHaveLength(1);
});
