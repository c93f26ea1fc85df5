import { describe, expect, it, onTestFinished } from 'vitest';
import type { Result } from '../../../core/result.js';
import type { ModelError } from '../chat-model.js';
import {
  failsWith,
  floods,
  resetsInBody,
  says,
  sends,
  stalls,
  staysSilent,
} from '../fake-replies.fixture.js';
import { startFakeServer, type Behaviour, type FakeServer } from '../fake-server.fixture.js';
import { streams } from '../fake-talk.fixture.js';
import type { Limits } from '../model-options.js';
import type { Talked } from '../talk-model.js';
import { openAiTalk } from './open-ai-talk.js';

const key = 'sk-canary-31415926';
const request = {
  system: 'You are the interviewer.',
  turns: [{ role: 'user' as const, content: 'How many documents are there?' }],
  maxReplyTokens: 200,
};

async function talks(
  behaviours: readonly Behaviour[],
  how: {
    readonly limits?: Partial<Limits>;
    readonly signal?: AbortSignal;
    readonly hear?: (soFar: string) => boolean;
  } = {},
): Promise<{ readonly reply: Result<Talked, ModelError>; readonly server: FakeServer }> {
  const server = await startFakeServer(behaviours);
  onTestFinished(() => server.close());
  const where = { baseUrl: server.baseUrl, model: 'fake-model', apiKey: key, takesPictures: false };
  const ports = { nowMs: () => 0, sleep: async () => undefined, random: () => 0.5 };
  const model = openAiTalk(where, { ports, ...(how.limits && { limits: how.limits }) });
  return { reply: await model.talk(request, how.hear ?? (() => true), how.signal), server };
}

const errorOf = (reply: Result<Talked, ModelError>): string | null =>
  reply.ok ? null : reply.error.kind;

it('is heard as it comes, and counted', async () => {
  const heard: string[] = [];
  const { reply } = await talks([streams(['There are ', '50,000.', ' Go on.'], { everyMs: 20 })], {
    hear: (soFar) => heard.push(soFar) > 0,
  });
  expect(reply).toMatchObject({ ok: true, value: { text: 'There are 50,000. Go on.' } });
  expect(heard.slice(0, 2)).toEqual(['There are', 'There are 50,000.']);
  expect(reply.ok && reply.value.usage.replyTokens).toBe(6);
});

// Bug: after a reply that ended with the interviewer's question it answered nothing any more, and could not be stopped.
it.each([
  ['goes on', ['One.', ' Two.', ' Three.'], 'hangs'],
  ['is through as well', ['One.', ' Two.'], 'done'],
] as const)(
  'ends where enough was heard and the server %s, and lets go of the line',
  async (_, parts, end) => {
    const { reply } = await talks([streams(parts, { everyMs: 30, end })], {
      hear: (soFar) => !soFar.includes('Two'),
    });
    expect(reply).toMatchObject({ ok: true, value: { text: 'One. Two.' } });
  },
);

it('keeps its thoughts to itself', async () => {
  const { reply } = await talks([streams(['<thi', 'nk>Hm, 80,000?</think>', 'Fifty.'])], {
    hear: (soFar) => !soFar.includes('80,000'),
  });
  expect(reply).toMatchObject({ ok: true, value: { text: 'Fifty.' } });
});

it('never hands on the key, however it comes back', async () => {
  const heard: string[] = [];
  await talks([streams([`Your key is ${key}.`])], { hear: (soFar) => heard.push(soFar) > 0 });
  expect(heard.join()).not.toContain(key);
});

it.each([
  ['all at once', [says(() => 'Fifty.')]],
  [
    'after it refused to count',
    [failsWith(400, { message: 'stream_options?' }), streams(['Fifty.'])],
  ],
  ['after it refused to stream', [failsWith(400, {}), failsWith(400, {}), says(() => 'Fifty.')]],
  ['after a busy moment', [failsWith(503, {}), streams(['Fifty.'])]],
  ['after a line that broke', [streams(['Fif'], { end: 'resets' }), streams(['Fifty.'])]],
  ['after a reply that broke off', [streams(['Fif'], { end: 'closes' }), streams(['Fifty.'])]],
  ['with more room to think', [streams(['<think>'], { finish: 'length' }), streams(['Fifty.'])]],
])('answers %s', async (_, behaviours) => {
  expect((await talks(behaviours)).reply).toMatchObject({ ok: true, value: { text: 'Fifty.' } });
});

describe('what a server may do wrong', () => {
  const short = { firstByteSec: 0.2, idleSec: 0.2, totalSec: 2, replyBytes: 100_000, tries: 1 };
  it.each<readonly [string, Behaviour]>([
    ['unauthorised', failsWith(401, { message: `bad key ${key}` })],
    ['no-such-model', failsWith(404, { message: 'no such model' })],
    ['rate-limited', failsWith(429, {}, { 'retry-after': '3600' })],
    ['no-credit', failsWith(429, { code: 'insufficient_quota' })],
    ['server-failed', failsWith(500, {})],
    ['not-a-model-server', sends(200, 'text/html', '<html>Sign in</html>')],
    ['not-a-model-server', sends(200, 'text/plain', 'Hello, I am prose.')],
    ['redirected', sends(302, 'text/plain', '', { location: 'http://127.0.0.1:1/' })],
    ['timed-out', staysSilent],
    ['timed-out', stalls],
    ['timed-out', streams(['There are '], { end: 'hangs' })],
    ['not-reachable', resetsInBody],
    ['server-failed', streams(['There are 50'], { end: 'closes' })],
    ['cut-off', streams(['There are'], { finish: 'length' })],
    ['refused', streams([''], { finish: 'content_filter' })],
    ['refused', says(() => '', { refusal: 'I will not.' })],
    ['not-valid', streams([' '])],
    ['reply-too-large', floods(1_000_000, () => undefined)],
    ['rate-limited', sends(200, 'text/event-stream', 'data: {"error":{"code":429}}\n\n')],
  ])('ends as %s', async (kind, behaviour) => {
    const { reply } = await talks([behaviour], { limits: short });
    expect(errorOf(reply)).toBe(kind);
    expect(JSON.stringify(reply)).not.toContain(key);
  });

  it('ends as cancelled where the person stops it', async () => {
    const stop = new AbortController();
    const { reply } = await talks([streams(['One.'], { end: 'hangs' })], {
      signal: stop.signal,
      hear: () => {
        stop.abort();
        return true;
      },
    });
    expect(errorOf(reply)).toBe('cancelled');
  });
});
