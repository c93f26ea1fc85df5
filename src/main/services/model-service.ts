import type { ModelSettings } from '../../core/settings/model-settings.js';
import { fail, ok, type Result } from '../../core/result.js';
import { selfTestAdvice } from '../../core/grader/self-test.js';
import type { AppError } from '../../ipc/errors.js';
import type { Connection, SelfTestRecord, Tokens } from '../../ipc/views.js';
import type { ForeignTexts } from '../foreign/foreign-texts.js';
import type { Grader } from '../grader/grader.js';
import { selfTest, selfTestTokens, type SelfTestKit } from '../grader/llm/self-test.js';
import type { TalkInterviewer } from '../interviewer/talk/talk-interviewer.js';
import type { ChatModel, ModelError } from '../model/chat-model.js';
import { dialectMemories } from '../model/client/dialect.js';
import { listModels } from '../model/client/list-models.js';
import { openAiModel } from '../model/client/open-ai-model.js';
import { testConnection } from '../model/client/test-connection.js';
import { modelFailed } from './model-app-error.js';
import { modelInterviewer } from './model-interviewer.js';
import { modelGrader, selfTestKit } from './model-grader.js';
import { consentedModel } from './consented-model.js';
import { agreedTo, serverOf, wholeServer, type Kept } from './model-server.js';
import type { Storage } from '../storage/storage.js';
import type { SelfTests } from '../storage/stores/self-test-store.js';

type Reply<T> = Promise<Result<T, AppError>>;

/** The language model that the person set. Each call reads the settings and the key anew. */
export type ModelService = {
  readonly list: (signal: AbortSignal) => Reply<readonly string[]>;
  readonly test: (signal: AbortSignal) => Reply<Connection>;
  /** What today's self-test found, of every model that it was run on. */
  readonly selfTests: () => Promise<readonly SelfTestRecord[]>;
  /** About how many tokens a self-test takes. */
  readonly selfTestTokens: () => Reply<Tokens>;
  readonly selfTest: (
    onProgress: (done: number, of: number) => void,
    signal: AbortSignal,
  ) => Reply<SelfTestRecord>;
  /** A grader on it, where it may grade: set whole, agreed to by the person, and not found too weak. */
  readonly grader: () => Reply<Grader>;
  /** An interviewer on it, where the person agreed to that. */
  readonly interviewer: () => Reply<TalkInterviewer>;
};

type Parts = Kept & {
  readonly storage: Promise<Pick<Storage, 'settings' | 'selfTests'>>;
  readonly foreign: () => Promise<ForeignTexts>;
};

export function modelService({ storage, foreign, ...kept }: Parts): ModelService {
  const memoryOf = dialectMemories();
  const settingsNow = async (): Promise<ModelSettings> => (await storage).settings.data().model;

  /** The model as it is set now, with the settings that it was made by. */
  async function modelNow(): Reply<ModelNow> {
    const settings = await settingsNow();
    const server = await wholeServer(settings, kept);
    if (!server.ok) return server;
    const model = openAiModel(server.value, agreedTo, memoryOf(server.value));
    const { baseUrl } = settings;
    const hasConsent = async (): Promise<boolean> =>
      (await kept.consents()).has(baseUrl, 'answers');
    return ok({ settings, model: consentedModel(model, hasConsent) });
  }

  return {
    list: async (signal) => {
      const server = await serverOf(await settingsNow(), kept);
      return server.ok ? inWords(await listModels(server.value, agreedTo, signal)) : server;
    },
    test: async (signal) => {
      const now = await modelNow();
      return now.ok ? connectionOf(now.value, signal) : now;
    },
    selfTests: async () => {
      const test = testName(await selfTestKit());
      return (await storage).selfTests.all().filter((one) => one.test === test);
    },
    selfTestTokens: async () => ok(selfTestTokens(await selfTestKit())),
    selfTest: async (onProgress, signal) => {
      const now = await modelNow();
      return now.ok ? selfTestRecord(now.value, onProgress, signal) : now;
    },
    grader: async () => {
      const now = await modelNow();
      if (!now.ok) return now;
      return trustedGrader(now.value, (await storage).selfTests, await foreign());
    },
    interviewer: async () => {
      const { model, interviewer } = (await storage).settings.data();
      const server = await wholeServer(model, kept);
      return server.ok
        ? modelInterviewer(server.value, memoryOf(server.value), interviewer, kept.consents)
        : server;
    },
  };
}

type ModelNow = { readonly settings: ModelSettings; readonly model: ChatModel };

async function connectionOf({ model: asked }: ModelNow, signal: AbortSignal): Reply<Connection> {
  const tested = inWords(await testConnection(asked, signal));
  if (!tested.ok) return tested;
  const { model, tookMs, rung } = tested.value;
  return ok({ model, tookMs, form: rung });
}

async function selfTestRecord(
  { settings, model: asked }: ModelNow,
  onProgress: (done: number, of: number) => void,
  signal: AbortSignal,
): Reply<SelfTestRecord> {
  const kit = await selfTestKit();
  const tested = inWords(await selfTest(asked, kit, onProgress, signal));
  if (!tested.ok) return tested;
  const { baseUrl, model } = settings;
  const { accuracy, low, high, items, unanswered, usage } = tested.value;
  const told = { accuracy, low, high, items, unanswered, usage };
  return ok({ baseUrl, model, test: testName(kit), atMs: Date.now(), ...told });
}

/** A grader on the model, if no self-test found it too weak. */
async function trustedGrader(
  { settings, model: asked }: ModelNow,
  tests: SelfTests,
  foreign: ForeignTexts,
): Reply<Grader> {
  const { baseUrl, model, isCareful } = settings;
  const test = testName(await selfTestKit());
  const selfTest = tests.of(baseUrl, model, test)?.accuracy ?? null;
  if (selfTest !== null && selfTestAdvice(selfTest) === 'refuse') {
    return fail({ kind: 'model-too-weak', model, accuracy: selfTest });
  }
  return ok(await modelGrader(asked, foreign, { isCareful, selfTest }));
}

/** Results can be compared where these are the same. */
const testName = ({ version, templates }: SelfTestKit): string =>
  `items ${String(version)}, templates ${templates.hash}`;

const inWords = <T>(reply: Result<T, ModelError>): Result<T, AppError> =>
  reply.ok ? reply : fail(modelFailed(reply.error));
