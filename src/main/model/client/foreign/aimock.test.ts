import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { checksOf } from '../../fake-replies.fixture.js';
import { listModels } from '../list-models.js';
import { triedAt, withPackage } from './foreign.fixture.js';

type Asked = { readonly messages: readonly { readonly content: string }[] };
type Answer = object | ((asked: Asked) => object);
type Mock = {
  readonly url: string;
  readonly onMessage: (pattern: RegExp, answer: Answer) => void;
  readonly start: () => Promise<unknown>;
  readonly stop: () => Promise<unknown>;
};
type Package = { readonly LLMock: new (options: object) => Mock };

withPackage('@copilotkit/aimock@1.43.0', (folder) => {
  async function serving(answer: Answer | null, chaos: object = {}): Promise<string> {
    const file = pathToFileURL(join(folder, 'dist/index.js')).href;
    const { LLMock } = (await import(/* @vite-ignore */ file)) as Package;
    const mock = new LLMock({ port: 0, logLevel: 'silent', chaos });
    if (answer !== null) mock.onMessage(/[\s\S]/, answer);
    await mock.start();
    onTestFinished(async () => {
      await mock.stop();
    });
    return `${mock.url}/v1`;
  }

  /** What a model replies that has read the question, the check words too. */
  const right = ({ messages }: Asked): object => {
    const text = messages.map(({ content }) => content).join('\n');
    return { content: JSON.stringify({ ...checksOf({ text }), sum: 42 }) };
  };

  test('a right reply passes, and its models are listed', async () => {
    const baseUrl = await serving(right);
    expect(await triedAt(baseUrl)).toEqual({ kind: 'ok', words: 'json_schema' });
    const models = await listModels({ baseUrl, apiKey: null });
    expect(models.ok && models.value).toContain('gpt-4o');
  });

  test('a right reply in prose and a fence passes as well', async () => {
    const baseUrl = await serving((asked: Asked) => {
      const { content } = right(asked) as { readonly content: string };
      return { content: `Of course!\n\n\`\`\`json\n${content}\n\`\`\`` };
    });
    expect(await triedAt(baseUrl)).toMatchObject({ kind: 'ok' });
  });

  test.each<[string, Answer, object, string, string]>([
    ['half of its JSON', right, { malformedRate: 1 }, 'server-failed', 'breaks off'],
    ['a line cut off', right, { disconnectRate: 1 }, 'not-reachable', 'was cut off'],
    ['a request dropped', right, { dropRate: 1 }, 'server-failed', 'status 500'],
    ['too many requests', right, { rateLimitRate: 1 }, 'rate-limited', 'Try again in 1 s'],
    [
      'an overload in its own words',
      { error: { message: 'All slots are busy', type: 'server_error' }, status: 503 },
      {},
      'server-failed',
      'All slots are busy',
    ],
    ['prose', { content: 'Hi there' }, {}, 'not-valid', 'no whole JSON'],
    [
      'a call of a tool that nobody offered',
      { toolCalls: [{ name: 'f', arguments: '{}' }] },
      {},
      'not-valid',
      'no whole JSON',
    ],
  ])('%s', async (_name, answer, chaos, kind, words) => {
    const told = await triedAt(await serving(answer, chaos));
    expect(told).toMatchObject({ kind, words: expect.stringContaining(words) });
  });

  test('a question that it has no answer to is told in its own words', async () => {
    expect(await triedAt(await serving(null))).toMatchObject({
      kind: 'no-such-model',
      words: expect.stringContaining('No fixture matched'),
    });
  });
});
