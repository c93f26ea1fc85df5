import { inspect } from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { canaryAnswer, canaryKey, good, modelThat, request } from '../asking.fixture.js';
import {
  answers,
  checksOf,
  completion,
  failsWith,
  says,
  sends,
  staysSilent,
} from '../fake-replies.fixture.js';
import type { Behaviour } from '../fake-server.fixture.js';
import { listModels } from './list-models.js';
import { modelErrorWords } from '../failure/model-error-words.js';

// The key goes out in one header, and is found nowhere else; nor is the answer.

const echoes = (status: number, code = ''): Behaviour =>
  failsWith(status, {
    message: `Your key ${canaryKey} said: ${canaryAnswer}`,
    code,
    param: canaryKey,
  });

const faults: Readonly<Record<string, Behaviour>> = {
  '400': echoes(400),
  '401': echoes(401),
  '402': echoes(402),
  '403': echoes(403),
  '404': echoes(404),
  '422': echoes(422),
  '429': echoes(429),
  insufficient_quota: echoes(429, 'insufficient_quota'),
  '500': echoes(500),
  'a failure with 200': echoes(200, '502'),
  'a page': sends(502, 'text/html', `<p>${canaryKey} ${canaryAnswer}</p>`),
  'a redirect': sends(302, 'text/plain', '', { location: `https://example.com/${canaryKey}` }),
  silence: staysSilent,
  prose: says(() => `${canaryKey} ${canaryAnswer}`),
  refusal: says(() => '', { refusal: `${canaryKey} ${canaryAnswer}` }),
  'a model of that name': answers(() => good, { model: canaryKey }),
};

/** The key with every sign escaped, and with its dashes escaped as .NET escapes a plus. */
const escaped = Array.from(canaryKey, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`).join('');
const dashes = canaryKey.replaceAll('-', String.raw`\u002D`);

const escapedEchoes: Readonly<Record<string, Behaviour>> = {
  'an error': sends(400, 'application/json', `{"error":{"message":"no key ${escaped}"}}`),
  'a failure with 200': sends(200, 'application/json', `{"error":{"message":"${escaped}"}}`),
  'a bare string': sends(422, 'application/json', `{"error":"${dashes} is no key"}`),
  'a model of that name': (request, response) => {
    const content = JSON.stringify({ ...checksOf(request), ...good });
    const sent = JSON.stringify(completion(request, content, { model: canaryKey }));
    return sends(200, 'application/json', sent.replace(canaryKey, dashes))(request, response);
  },
};

const printed: string[] = [];
beforeEach(() => {
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  }
  for (const name of ['debug', 'info', 'log', 'warn', 'error'] as const) {
    vi.spyOn(console, name).mockImplementation(
      (...words) => void printed.push(inspect(words, { depth: 9 })),
    );
  }
  vi.stubEnv('OPENAI_LOG', 'debug');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

test.each(Object.entries(faults))(
  '%s: the key and the answer come back nowhere',
  async (_name, fault) => {
    printed.length = 0;
    const { model } = await modelThat([fault], { firstByteSec: 0.1 });
    const reply = await model.ask(request);
    const words = reply.ok ? [] : Object.values(modelErrorWords(reply.error));
    const all = JSON.stringify([reply, words, printed]);
    expect(all).not.toContain(canaryKey);
    expect(all).not.toContain(canaryAnswer);
  },
);

test.each(Object.entries(escapedEchoes))(
  '%s: nor does a key that JSON has escaped',
  async (_name, echo) => {
    const { model } = await modelThat([echo]);
    const reply = await model.ask(request);
    const words = reply.ok ? [] : Object.values(modelErrorWords(reply.error));
    expect(JSON.stringify([reply, words])).not.toContain(canaryKey);
  },
);

test('a key that no header can hold is refused without being quoted', async () => {
  for (const apiKey of ['two words', 'line\nbreak', 'schlüssel']) {
    const { model, server } = await modelThat([answers(() => good)], {}, { apiKey });
    const reply = await model.ask(request);
    expect(reply).toMatchObject({ error: { kind: 'unauthorised' } });
    expect(JSON.stringify(reply)).not.toContain(apiKey.slice(0, 4));
    expect(server.requests).toHaveLength(0);
  }
});

test('what goes out is the key alone, whatever the environment holds for the SDK', async () => {
  vi.stubEnv('OPENAI_API_KEY', 'sk-of-the-environment');
  vi.stubEnv('OPENAI_ADMIN_KEY', 'sk-admin');
  vi.stubEnv('OPENAI_ORG_ID', 'org-1');
  vi.stubEnv('OPENAI_PROJECT_ID', 'proj-1');
  vi.stubEnv('OPENAI_BASE_URL', 'http://127.0.0.1:9/v1');
  vi.stubEnv('OPENAI_CUSTOM_HEADERS', 'Authorization: Bearer sk-custom\nX-Team: blue');
  const sent = async (apiKey: string | null): Promise<string> => {
    const { model, server } = await modelThat([answers(() => good)], {}, { apiKey });
    expect(await model.ask(request)).toMatchObject({ ok: true });
    return JSON.stringify(server.requests[0]?.headers);
  };
  const withKey = await sent(` ${canaryKey}\n`);
  expect(withKey).toContain(`"authorization":"Bearer ${canaryKey}"`);
  expect(withKey).not.toMatch(/sk-of|sk-admin|sk-custom|org-1|proj-1|blue|stainless/i);
  expect(await sent(null)).not.toMatch(/authorization|sk-/i);
});

test('a list of models that fails does not say the key either', async () => {
  const { server } = await modelThat([]);
  const reply = await listModels({ baseUrl: `${server.baseUrl}/${canaryKey}`, apiKey: canaryKey });
  expect(reply).toMatchObject({ error: { kind: 'not-a-model-server' } });
  expect(JSON.stringify(reply)).not.toContain(canaryKey);
});
