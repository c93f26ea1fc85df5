import { onTestFinished, expect, test } from 'vitest';
import { noModel, type ModelSettings } from '../../core/settings/model-settings.js';
import { answers } from '../model/fake-replies.fixture.js';
import { good, request } from '../model/asking.fixture.js';
import { startFakeServer } from '../model/fake-server.fixture.js';
import { openAiModel } from '../model/client/open-ai-model.js';
import type { Consents } from './consents.js';
import { consentedModel } from './consented-model.js';
import { serverOf, wholeServer, type Kept } from './model-server.js';

const baseUrl = 'http://192.0.2.7:8080/v1';
const settings: ModelSettings = { ...noModel, preset: 'custom', baseUrl, model: 'fake-model' };

const keptWith = (consents: Pick<Consents, 'has'>): Kept => ({
  secrets: async () => ({
    status: async () => ({ kept: 'nowhere', hasKeyring: true }),
    keyFor: async () => 'sk-canary',
    set: async () => ({ ok: true, value: undefined }),
    forget: async () => undefined,
  }),
  consents: async () => ({ ask: async () => true, withdraw: async () => undefined, ...consents }),
});

test('settings alone, whatever they claim, make no server: neither for a list nor for a grade', async () => {
  // As an older Hotseat wrote them, or a data folder from somebody else.
  const foreign = { ...settings, consentedTo: baseUrl, allowsPlainHttp: true };
  const kept = keptWith({ has: async () => false });
  const refused = { ok: false, error: { kind: 'no-consent', baseUrl } };
  expect(await serverOf(foreign, kept)).toEqual(refused);
  expect(await wholeServer(foreign, kept)).toEqual(refused);
});

test('consent to a server in the open is consent to its plain http', async () => {
  const kept = keptWith({
    has: async (address, what) => address === baseUrl && what === 'answers',
  });
  expect(await wholeServer(settings, kept)).toMatchObject({ ok: true, value: { baseUrl } });
  const elsewhere = { ...settings, baseUrl: 'http://198.51.100.7/v1' };
  expect(await wholeServer(elsewhere, kept)).toMatchObject({ error: { kind: 'no-consent' } });
});

test('an address that can never be asked is said to be wrong, and not to lack consent', async () => {
  const wrong = { ...settings, baseUrl: 'https://me:secret@api.example.com/v1' };
  const refused = await serverOf(wrong, keptWith({ has: async () => true }));
  expect(refused).toMatchObject({ error: { kind: 'model-failed' } });
});

test('a grading ends at the next question once consent is taken back', async () => {
  const server = await startFakeServer([answers(() => good)]);
  onTestFinished(() => server.close());
  const where = { baseUrl: server.baseUrl, model: 'm', apiKey: null, takesPictures: false };
  let isGiven = true;
  const model = consentedModel(openAiModel(where), async () => isGiven);
  expect(await model.ask(request)).toMatchObject({ ok: true });
  const asked = server.requests.length;
  isGiven = false;
  expect(await model.ask(request)).toEqual({ ok: false, error: { kind: 'cancelled' } });
  expect(server.requests).toHaveLength(asked);
});
