import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { fail, ok, type Result } from '../../core/result.js';
import type { ChatModel, ChatRequest, ModelServer } from './chat-model.js';
import { startFakeServer, type Behaviour, type FakeServer } from './fake-server.fixture.js';
import type { Limits, ModelOptions } from './model-options.js';
import { openAiModel } from './client/open-ai-model.js';

export const canaryKey = 'sk-canary-4f1e9b7c2d';
export const canaryAnswer =
  'I would shard the orders by customer and keep two replicas of each shard';

const verdicts = z.strictObject({
  items: z.array(z.strictObject({ id: z.string(), verdict: z.enum(['met', 'not-met']) })),
});
type Verdicts = z.infer<typeof verdicts>;

export const good: Verdicts = {
  items: [
    { id: 'a', verdict: 'met' },
    { id: 'b', verdict: 'not-met' },
  ],
};

/** As a grader judges: a known shape, and every id once. */
function parse(json: unknown): Result<Verdicts, string> {
  const parsed = verdicts.safeParse(json);
  if (!parsed.success) return fail('the shape is wrong.');
  const ids = parsed.data.items.map(({ id }) => id).join();
  return ids === 'a,b' ? ok(parsed.data) : fail(`the ids are ${ids} and should be a,b.`);
}

export const request: ChatRequest<Verdicts> = {
  system: 'You judge an answer by two criteria, a and b.',
  user: `The answer: ${canaryAnswer}`,
  picture: null,
  replyName: 'verdicts',
  replySchema: {
    type: 'object',
    properties: { items: { type: 'array', items: { type: 'object' } } },
    required: ['items'],
    additionalProperties: false,
  },
  parse,
  maxReplyTokens: 100,
};

type Slept = readonly number[];

/** A model on a fake server; it sleeps by noting how long, and its waits are short. */
export async function modelThat(
  behaviours: readonly Behaviour[],
  limits: Partial<Limits> = {},
  server: Partial<ModelServer> = {},
): Promise<{ readonly model: ChatModel; readonly server: FakeServer; readonly slept: Slept }> {
  const fake = await startFakeServer(behaviours);
  onTestFinished(() => fake.close());
  const slept: number[] = [];
  const options: ModelOptions = {
    limits,
    ports: {
      nowMs: () => Date.UTC(2026, 0, 1),
      sleep: async (ms) => void slept.push(ms),
      random: () => 0.5,
    },
  };
  const where = {
    baseUrl: fake.baseUrl,
    model: 'fake-model',
    apiKey: canaryKey,
    takesPictures: false,
  };
  return { model: openAiModel({ ...where, ...server }, options), server: fake, slept };
}
