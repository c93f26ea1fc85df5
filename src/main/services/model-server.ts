import { modelPresets } from '../../core/settings/model-presets.js';
import { missingOf, type ModelSettings } from '../../core/settings/model-settings.js';
import { fail, ok, type Result } from '../../core/result.js';
import type { AppError } from '../../ipc/errors.js';
import type { ModelServer } from '../model/chat-model.js';
import type { Secrets } from './secrets.js';

type Found = Promise<Result<ModelServer, AppError>>;
type OpenSecrets = () => Promise<Secrets>;

/** The server of the settings, with its key. Which model is not asked: a list of them needs none. */
export async function serverOf(settings: ModelSettings, secrets: OpenSecrets): Found {
  const { preset, baseUrl, model, takesPictures } = settings;
  if (preset === null || baseUrl === '') {
    return fail({ kind: 'model-not-set', missing: 'server' });
  }
  const apiKey = await (await secrets()).keyFor(baseUrl);
  if (apiKey === null && modelPresets[preset].key === 'needed') {
    return fail({ kind: 'model-not-set', missing: 'key' });
  }
  return ok({ baseUrl, model, apiKey, takesPictures });
}

/** The same, where a model is chosen too. */
export async function wholeServer(settings: ModelSettings, secrets: OpenSecrets): Found {
  const missing = missingOf(settings);
  return missing === null ? serverOf(settings, secrets) : fail({ kind: 'model-not-set', missing });
}
