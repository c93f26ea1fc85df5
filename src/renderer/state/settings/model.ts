import { create } from 'zustand';
import {
  missingOf,
  withServer,
  type ModelSettings,
} from '../../../core/settings/model-settings.js';
import type { PresetId } from '../../../core/settings/model-presets.js';
import type { AppError } from '../../../ipc/errors.js';
import type { Connection, KeyStatus, SelfTestRecord } from '../../../ipc/views.js';
import { call } from '../../bridge.js';
import { agreesToSend, loadConsent, useConsent } from './consent.js';
import { changeSettings, useSettings } from './settings.js';

/** Something that the server was asked, and what came of it. */
type Asked<T> =
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'answered'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: AppError };

type ModelState = {
  /** Null until main has told it. */
  readonly key: KeyStatus | null;
  readonly keyProblem: AppError | null;
  readonly models: Asked<readonly string[]>;
  readonly connection: Asked<Connection>;
  readonly selfTests: readonly SelfTestRecord[];
};

const notAsked = { kind: 'not-asked' } as const;
const unasked = { keyProblem: null, models: notAsked, connection: notAsked } as const;

/** What is known of the language model beside its settings. */
export const useModel = create<ModelState>(() => ({ ...unasked, key: null, selfTests: [] }));

/** Reads where the key is kept, what was agreed to, and what the self-tests found. */
export async function loadModel(): Promise<void> {
  const [key, selfTests] = await Promise.all([
    call('secret:status'),
    call('model:self-tests'),
    loadConsent(),
  ]);
  if (key.ok) useModel.setState({ key: key.value });
  if (selfTests.ok) useModel.setState({ selfTests: selfTests.value });
}

/** Changes settings of the model; what the server said before about another one no longer stands. */
export async function changeModel(change: Partial<ModelSettings>): Promise<boolean> {
  const { model } = useSettings.getState();
  const { kind } = useModel.getState().connection;
  if ('model' in change && kind !== 'asking') useModel.setState({ connection: notAsked });
  return changeSettings({ model: { ...model, ...change } });
}

/** Goes to another server. Without a model of it nothing can be graded there, so grading goes offline until one is set. */
export async function changeServer(preset: PresetId | null, baseUrl: string): Promise<boolean> {
  const { model, grader } = useSettings.getState();
  const next = withServer(model, preset, baseUrl);
  if (next.baseUrl !== model.baseUrl) {
    cancelErrand();
    useModel.setState({ ...unasked, key: null });
    useConsent.setState({ isGiven: null });
  }
  const isKept = await changeSettings({
    model: next,
    grader: missingOf(next) === null ? grader : 'offline',
  });
  await loadModel();
  return isKept;
}

/** Hands a key in. It is not held here a moment longer than it takes. */
export async function keepKey(key: string, keep: 'session' | 'disk'): Promise<boolean> {
  const { baseUrl } = useSettings.getState().model;
  const reply = await call('secret:set', { baseUrl, key, keep });
  if (reply.ok) useModel.setState({ ...unasked, key: reply.value });
  else if (reply.error.kind !== 'cancelled') useModel.setState({ keyProblem: reply.error });
  await loadConsent();
  return reply.ok;
}

export async function forgetKey(): Promise<void> {
  const reply = await call('secret:forget');
  useModel.setState(reply.ok ? { ...unasked, key: reply.value } : { keyProblem: reply.error });
}

/** Asks the server for its models. */
export async function listModels(): Promise<void> {
  if (!(await agreesToSend())) return;
  const { baseUrl } = useSettings.getState().model;
  useModel.setState({ models: { kind: 'asking' } });
  const reply = await call('model:list');
  if (useSettings.getState().model.baseUrl !== baseUrl) return;
  useModel.setState({ models: answerOf(reply) });
}

export async function testConnection(): Promise<void> {
  if (!(await agreesToSend())) return;
  const { baseUrl } = useSettings.getState().model;
  useModel.setState({ connection: { kind: 'asking' } });
  const reply = await call('model:test');
  if (useSettings.getState().model.baseUrl !== baseUrl) return;
  useModel.setState({ connection: answerOf(reply) });
}

/** Ends what the server is being asked. */
export function cancelErrand(): void {
  void call('model:cancel');
}

function answerOf<T>(
  reply:
    { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppError },
): Asked<T> {
  if (reply.ok) return { kind: 'answered', value: reply.value };
  return reply.error.kind === 'cancelled' ? notAsked : { kind: 'failed', error: reply.error };
}
