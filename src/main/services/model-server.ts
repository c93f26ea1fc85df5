import { modelPresets } from '../../core/settings/model-presets.js';
import { missingOf, type ModelSettings } from '../../core/settings/model-settings.js';
import { fail, ok, type Result } from '../../core/result.js';
import type { AppError } from '../../ipc/errors.js';
import type { ModelServer } from '../model/chat-model.js';
import { checkAddress } from '../model/connection/check-address.js';
import type { Consent } from '../storage/stores/consent-file.js';
import type { Consents } from './consents.js';
import { modelFailed } from './model-app-error.js';
import type { Secrets } from './secrets.js';

type Found = Promise<Result<ModelServer, AppError>>;

/** What is kept of a server on this machine, and not in the data folder. */
export type Kept = {
  readonly secrets: () => Promise<Secrets>;
  readonly consents: () => Promise<Consents>;
};

/** Who agrees to a server of plain http has read what that means. */
export const agreedTo = { allowsPlainHttp: true } as const;

/**
 * The server of the settings, with its key. The settings may be anybody's; so without the person's consent on this
 * machine there is no server. Which model is not asked: a list of them needs none.
 */
export async function serverOf(
  settings: ModelSettings,
  { secrets, consents }: Kept,
  agreed: Consent = 'answers',
): Found {
  const { preset, baseUrl, model, takesPictures } = settings;
  if (preset === null || baseUrl === '') {
    return fail({ kind: 'model-not-set', missing: 'server' });
  }
  const address = checkAddress(baseUrl, agreedTo);
  if (!address.ok) return fail(modelFailed(address.error));
  const apiKey = await (await secrets()).keyFor(baseUrl);
  if (apiKey === null && modelPresets[preset].key === 'needed') {
    return fail({ kind: 'model-not-set', missing: 'key' });
  }
  if (!(await (await consents()).has(baseUrl, agreed))) {
    return fail({ kind: 'no-consent', baseUrl });
  }
  return ok({ baseUrl, model, apiKey, takesPictures });
}

/** The same, where a model is chosen too. */
export async function wholeServer(settings: ModelSettings, kept: Kept): Found {
  const missing = missingOf(settings);
  return missing === null ? serverOf(settings, kept) : fail({ kind: 'model-not-set', missing });
}
