import { createServer, type AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { good, modelThat, request } from '../asking.fixture.js';
import {
  answers,
  drips,
  floods,
  resetsInBody,
  sends,
  stalls,
  staysSilent,
} from '../fake-replies.fixture.js';

// What can happen on the line, and that none of it holds the app for ever.

const right = answers(() => good);

test('no answer ends in time', async () => {
  const { model } = await modelThat([staysSilent], { firstByteSec: 0.1 });
  expect(await model.ask(request)).toEqual({
    ok: false,
    error: { kind: 'timed-out', afterSec: 0.1 },
  });
});

test('five bytes a second end with the whole time, however alive the line looks', async () => {
  const { model } = await modelThat([drips(1, 20)], { idleSec: 0.2, totalSec: 0.5 });
  expect(await model.ask(request)).toEqual({
    ok: false,
    error: { kind: 'timed-out', afterSec: 0.5 },
  });
});

test('a stalled stream ends with its silence', async () => {
  const { model } = await modelThat([stalls], { firstByteSec: 5, idleSec: 0.1, totalSec: 5 });
  expect(await model.ask(request)).toEqual({
    ok: false,
    error: { kind: 'timed-out', afterSec: 0.1 },
  });
});

test('a reset in the body is asked again, and is not taken for an end', async () => {
  const { model, slept } = await modelThat([resetsInBody, right]);
  expect(await model.ask(request)).toMatchObject({ ok: true, value: { value: good } });
  expect(slept).toHaveLength(1);
});

test('a line that resets every time is told as such', async () => {
  const { model, server } = await modelThat([resetsInBody]);
  expect(await model.ask(request)).toEqual({
    ok: false,
    error: { kind: 'not-reachable', detail: 'the connection was cut off.' },
  });
  expect(server.requests).toHaveLength(3);
});

test('truncated JSON is asked again', async () => {
  const half = sends(200, 'application/json', '{"choices": [{"message": {"content": "{');
  const { model } = await modelThat([half, right]);
  expect(await model.ask(request)).toMatchObject({ ok: true });
  const always = await modelThat([half]);
  expect(await always.model.ask(request)).toMatchObject({ error: { kind: 'server-failed' } });
});

test('of 200 MB little is read and less is kept', async () => {
  let sent = 0;
  const { model } = await modelThat([floods(200 * 2 ** 20, (bytes) => (sent = bytes))], {
    replyBytes: 2 ** 20,
  });
  const before = process.memoryUsage().rss;
  expect(await model.ask(request)).toEqual({
    ok: false,
    error: { kind: 'reply-too-large', limitBytes: 2 ** 20 },
  });
  expect(process.memoryUsage().rss - before).toBeLessThan(60 * 2 ** 20);
  expect(sent).toBeLessThan(30 * 2 ** 20); // what the buffers of both ends take
});

test('a redirect to another host is not followed: the answer would go there', async () => {
  const other = await modelThat([right]);
  const to = `${other.server.baseUrl}/chat/completions?token=abc`;
  for (const status of [301, 302, 307, 308]) {
    const { model } = await modelThat([sends(status, 'text/plain', '', { location: to })]);
    expect(await model.ask(request)).toEqual({
      ok: false,
      error: { kind: 'redirected', to: new URL(to).origin },
    });
  }
  expect(other.server.requests).toHaveLength(0);
});

test('a host that does not exist is named as such', async () => {
  const { model } = await modelThat([], {}, { baseUrl: 'https://no-such-host.invalid/v1' });
  const reply = await model.ask(request);
  expect(reply).toMatchObject({ error: { kind: 'not-reachable' } });
  expect(!reply.ok && 'detail' in reply.error && reply.error.detail).toMatch(/host/);
});

test('a port where nothing listens is told as such, and asked once', async () => {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  const baseUrl = `http://127.0.0.1:${port}/v1`;
  const { model, slept } = await modelThat([], {}, { baseUrl });
  expect(await model.ask(request)).toEqual({
    ok: false,
    error: { kind: 'not-reachable', detail: 'nothing is listening at this address and port.' },
  });
  expect(slept).toEqual([]);
});

test('what speaks no HTTP is no model server', async () => {
  const server = createServer((socket) => {
    socket.write('SSH-2.0-nothing\r\n');
    onTestFinished(() => void socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { model } = await modelThat([], {}, { baseUrl: `http://127.0.0.1:${port}/v1` });
  expect(await model.ask(request)).toMatchObject({ error: { kind: 'not-a-model-server' } });
  server.close();
});

test('https where plain http is spoken is told as such', async () => {
  const { server } = await modelThat([right]);
  const baseUrl = server.baseUrl.replace('http:', 'https:');
  const { model } = await modelThat([], {}, { baseUrl });
  expect(await model.ask(request)).toEqual({
    ok: false,
    error: { kind: 'not-reachable', detail: 'it uses http there, not https.' },
  });
});

test('plain http to another machine is not tried', async () => {
  const { model } = await modelThat([], {}, { baseUrl: 'http://192.0.2.1/v1' });
  expect(await model.ask(request)).toMatchObject({ error: { kind: 'blocked-address' } });
});
