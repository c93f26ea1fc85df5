import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { criterionKinds } from '../../../core/prompt/criterion.js';
import { randomFrom } from '../../../core/metrics/random.js';
import { selfTestAdvice } from '../../../core/grader/self-test.js';
import { failsWith, says } from '../../model/fake-replies.fixture.js';
import {
  startFakeServer,
  type Behaviour,
  type FakeRequest,
} from '../../model/fake-server.fixture.js';
import { openAiModel } from '../../model/client/open-ai-model.js';
import { idsIn, saying } from './grading.fixture.js';
import { selfTest, selfTestTokens, type SelfTestKit } from './self-test.js';
import { loadSelfTest, type SelfTestItem } from './self-test-items.js';
import { loadTemplates } from './ask/prompt-templates.js';

const bank = resolve(import.meta.dirname, '../../../../prompts');
let kit: SelfTestKit;
beforeAll(async () => {
  kit = { ...(await loadSelfTest(bank)), templates: await loadTemplates(bank) };
});

const itemOf = (request: FakeRequest): SelfTestItem => {
  const item = kit.items.find(
    ({ id, answer }) =>
      idsIn(request).includes(id) && request.text.includes(JSON.stringify(answer)),
  );
  if (item === undefined) throw new Error('the server was asked about no item');
  return item;
};

/** A model that is right on all but every n-th item of each class. */
const wrongOnEvery = (n: number): Behaviour =>
  saying((_, request) => {
    const item = itemOf(request);
    const alike = kit.items.filter(({ isMet }) => isMet === item.isMet);
    const isWrong = alike.indexOf(item) % n === 0;
    return { quotes: [item.answer], verdict: item.isMet === isWrong ? 'not-met' : 'met' };
  });

async function tested(behaviour: Behaviour, signal?: AbortSignal) {
  const server = await startFakeServer([behaviour]);
  onTestFinished(() => server.close());
  const model = openAiModel({
    baseUrl: server.baseUrl,
    model: 'm',
    apiKey: null,
    takesPictures: false,
  });
  const progress: number[] = [];
  const result = await selfTest(model, kit, (done) => void progress.push(done), signal);
  return { result, progress, server };
}

async function accuracyOf(behaviour: Behaviour): Promise<number> {
  const { result } = await tested(behaviour);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.accuracy;
}

describe('the frozen items', () => {
  test('are 160, half of them right, over every kind of criterion', () => {
    expect(kit.items).toHaveLength(160);
    expect(kit.items.filter(({ isMet }) => isMet)).toHaveLength(80);
    for (const kind of criterionKinds)
      expect(kit.items.filter((item) => item.kind === kind).length).toBeGreaterThanOrEqual(16);
  });

  test('have each its own id and its own answer', () => {
    expect(new Set(kit.items.map(({ id }) => id)).size).toBe(80);
    expect(new Set(kit.items.map(({ answer }) => answer)).size).toBe(160);
  });

  test('are not to be told apart by how long they are', () => {
    const lengths = kit.items.map(({ answer }) => answer.length).toSorted((a, b) => a - b);
    const best = Math.max(
      ...lengths.flatMap((limit) => {
        const right = kit.items.filter(({ answer, isMet }) => isMet === answer.length > limit);
        const share = right.length / kit.items.length;
        return [share, 1 - share];
      }),
    );
    expect(best).toBeLessThan(0.65);
  });
});

describe('a model that', () => {
  test('is always right gets 1, with progress up to the last item, and its tokens', async () => {
    const { result, progress, server } = await tested(wrongOnEvery(1000));
    const right = result.ok ? result.value : null;
    expect(right?.accuracy).toBeGreaterThan(0.98);
    expect(right).toMatchObject({ items: 160, unanswered: 0, version: kit.version });
    expect(progress).toEqual(Array.from({ length: 161 }, (_, index) => index));
    expect(server.requests).toHaveLength(160);
    const asked = server.requests.reduce((sum, { text }) => sum + text.length / 4, 0);
    expect(selfTestTokens(kit).promptTokens / asked).toBeGreaterThan(0.8);
    expect(selfTestTokens(kit).promptTokens / asked).toBeLessThan(1.25);
  }, 30_000);

  test.each([
    ['says met always', 'met'],
    ['says not-met always', 'not-met'],
    ['is never sure', 'unsure'],
  ] as const)(
    '%s gets a half and is refused',
    async (_name, verdict) => {
      const accuracy = await accuracyOf(
        saying((_, request) => ({ quotes: [itemOf(request).answer], verdict })),
      );
      expect(accuracy).toBe(0.5);
      expect(selfTestAdvice(accuracy)).toBe('refuse');
    },
    30_000,
  );

  test('tosses a coin is refused', async () => {
    const random = randomFrom(7);
    const coin = saying(() => ({ verdict: random() < 0.5 ? 'met' : 'not-met' }));
    const accuracy = await accuracyOf(coin);
    expect(selfTestAdvice(accuracy)).toBe('refuse');
  }, 30_000);

  test('errs in three of ten is warned of', async () => {
    const accuracy = await accuracyOf(
      saying((_, request) => {
        const item = itemOf(request);
        const isWrong = kit.items.indexOf(item) % 20 < 6;
        return { quotes: [item.answer], verdict: item.isMet === isWrong ? 'not-met' : 'met' };
      }),
    );
    expect(accuracy).toBeCloseTo(0.7, 5);
    expect(selfTestAdvice(accuracy)).toBe('warn');
  }, 30_000);

  test('gives no usable reply is counted wrong there, not left out', async () => {
    const { result } = await tested(says(() => 'I would say yes.'));
    expect(result).toMatchObject({ ok: true, value: { accuracy: 0, unanswered: 160 } });
  }, 30_000);

  test('is asked 160 times leaves no listeners behind on the signal', async () => {
    const warnings: string[] = [];
    const hear = (warning: Error): void => void warnings.push(warning.name);
    process.on('warning', hear);
    onTestFinished(() => void process.off('warning', hear));
    expect((await tested(saying({}), new AbortController().signal)).result.ok).toBe(true);
    expect(warnings).toEqual([]);
  }, 30_000);

  test('refuses the key gets no result', async () => {
    const { result, server } = await tested(failsWith(401, { message: 'no' }));
    expect(result).toMatchObject({ ok: false, error: { kind: 'unauthorised' } });
    expect(server.requests.length).toBeLessThan(4);
  });
});

test('stopped, it ends at once, and nothing is told after', async () => {
  const controller = new AbortController();
  const slow: Behaviour = async (request, response) => {
    await wait(20);
    await saying({})(request, response);
  };
  setTimeout(() => controller.abort(), 300);
  const startMs = performance.now();
  const { result, progress } = await tested(slow, controller.signal);
  expect(performance.now() - startMs).toBeLessThan(800);
  expect(result).toEqual({ ok: false, error: { kind: 'cancelled' } });
  const told = progress.length;
  await wait(60);
  expect(progress.length).toBe(told);
});
