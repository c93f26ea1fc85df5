import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { randomFrom } from '../../../core/metrics/random.js';
import { good, request } from '../asking.fixture.js';
import { answers, drips, failsWith, says, stalls, staysSilent } from '../fake-replies.fixture.js';
import { startFakeServer, type Behaviour } from '../fake-server.fixture.js';
import type { ChatModel } from '../chat-model.js';
import { openAiModel } from './open-ai-model.js';

const late: Behaviour = async (asked, response) => {
  await wait(30);
  await answers(() => good)(asked, response);
};
const faults: readonly Behaviour[] = [
  staysSilent,
  stalls,
  drips(1, 5),
  late,
  failsWith(429, { message: 'busy' }, { 'retry-after': '15' }),
  says(() => 'no object'),
];

const modelAt = (baseUrl: string): ChatModel =>
  openAiModel({ baseUrl, model: 'm', apiKey: null, takesPictures: false });

/** At a time: each waits for most of its life, and the moments stay the same. */
const lanes = 5;

test('stopped at 100 random moments, it stops within 500 ms and no result comes late', async () => {
  const random = randomFrom(20261125);
  const waits: number[] = [];
  const tries = Array.from({ length: 100 }, () => ({
    script: Array.from({ length: 3 }, () => faults[Math.floor(random() * faults.length)] ?? late),
    afterMs: random() * 80,
  }));
  const stopOne = async ({ script, afterMs }: (typeof tries)[number]): Promise<void> => {
    const server = await startFakeServer(script);
    const model = modelAt(server.baseUrl);
    const controller = new AbortController();
    const asking = model.ask(request, controller.signal);
    const first = await Promise.race([asking, wait(afterMs)]);
    if (first === undefined) {
      const stoppedMs = performance.now();
      controller.abort();
      expect(await asking).toEqual({ ok: false, error: { kind: 'cancelled' } });
      waits.push(performance.now() - stoppedMs);
    }
    await server.close();
  };
  for (let from = 0; from < tries.length; from += lanes)
    await Promise.all(tries.slice(from, from + lanes).map(stopOne));
  expect(waits.length).toBeGreaterThan(60);
  expect(Math.max(...waits)).toBeLessThan(500);
}, 30_000);

test('stopped before it began, nothing is sent', async () => {
  const server = await startFakeServer([answers(() => good)]);
  onTestFinished(() => server.close());
  expect(await modelAt(server.baseUrl).ask(request, AbortSignal.abort())).toEqual({
    ok: false,
    error: { kind: 'cancelled' },
  });
  expect(server.requests).toHaveLength(0);
});

test('stopped while the reply is read, the reply is dropped', async () => {
  const server = await startFakeServer([answers(() => good)]);
  onTestFinished(() => server.close());
  const controller = new AbortController();
  const parse = (json: unknown): ReturnType<typeof request.parse> => {
    controller.abort();
    return request.parse(json);
  };
  expect(await modelAt(server.baseUrl).ask({ ...request, parse }, controller.signal)).toEqual({
    ok: false,
    error: { kind: 'cancelled' },
  });
});
