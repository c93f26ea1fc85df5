import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { triedAt, withPackage } from './foreign.fixture.js';

type Mocking = { readonly stopMocking: () => void };
type Package = {
  readonly mockOpenAIResponse: (force: boolean, options: object) => Mocking;
};

// It answers inside this process, before anything reaches the network. No server listens at this port.
const baseUrl = 'http://127.0.0.1:9/v1';

withPackage('openai-api-mock@0.4.0', (folder) => {
  async function mocking(options: object): Promise<void> {
    const file = pathToFileURL(join(folder, 'dist/index.js')).href;
    const { mockOpenAIResponse } = (await import(/* @vite-ignore */ file)) as Package;
    const { stopMocking } = mockOpenAIResponse(true, { ...options, baseUrl });
    onTestFinished(() => stopMocking());
  }

  test.each([
    ['the same sentence always', { useFixedResponses: true }],
    ['sentences by chance', { seed: 7 }],
  ])('%s is no JSON, and is told as such', async (_name, options) => {
    await mocking(options);
    expect(await triedAt(baseUrl)).toMatchObject({
      kind: 'not-valid',
      words: expect.stringContaining('There is no whole JSON object in it.'),
    });
  });
});
