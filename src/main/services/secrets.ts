import { fail, ok, type Result } from '../../core/result.js';
import type { AppError } from '../../ipc/errors.js';
import type { KeyStatus } from '../../ipc/views.js';
import { readEncryptedKeys, writeEncryptedKeys } from '../storage/stores/encrypted-keys.js';
import type { EnvironmentKey } from './environment-key.js';
import { originOf } from './server-origin.js';

/** The system's way to encrypt what lies on the disk. It throws where it cannot. */
export type Keyring = {
  /** False where the system has no keyring: what is encrypted then is open to every program of the person. */
  readonly hasKeyring: () => boolean;
  readonly encrypt: (text: string) => Uint8Array;
  readonly decrypt: (encrypted: Uint8Array) => string;
};

/**
 * The keys of model servers. Each belongs to the server for which it was entered and is sent to no other, whatever the
 * settings say later. It never leaves main: no view, error or log holds it.
 */
export type Secrets = {
  readonly status: (baseUrl: string) => Promise<KeyStatus>;
  readonly keyFor: (baseUrl: string) => Promise<string | null>;
  readonly set: (
    baseUrl: string,
    key: string,
    keep: 'session' | 'disk',
  ) => Promise<Result<void, AppError>>;
  /** Forgets it in memory and on the disk; one of the environment is not ours to forget. */
  readonly forget: (baseUrl: string) => Promise<void>;
};

type Parts = {
  readonly file: string;
  readonly keyring: Keyring;
  readonly env: EnvironmentKey;
};

type Found = { readonly kept: KeyStatus['kept']; readonly key: string | null };
const nothing: Found = { kept: 'nowhere', key: null };

export function openSecrets({ file, keyring, env }: Parts): Secrets {
  const session = new Map<string, string>();

  async function find(baseUrl: string): Promise<Found> {
    const origin = originOf(baseUrl);
    if (origin === null) return nothing;
    const held = session.get(origin);
    if (held !== undefined) return { kept: 'session', key: held };
    const { [origin]: encrypted } = await readEncryptedKeys(file);
    if (encrypted !== undefined) return opened(encrypted);
    const given = env.OPENAI_API_KEY ?? '';
    const isForIt = origin === originOf(env.OPENAI_BASE_URL ?? 'https://api.openai.com');
    return given !== '' && isForIt ? { kept: 'environment', key: given } : nothing;
  }

  function opened(encrypted: string): Found {
    try {
      return { kept: 'disk', key: keyring.decrypt(Buffer.from(encrypted, 'base64')) };
    } catch {
      return { kept: 'unreadable', key: null }; // another machine's, or the keyring is gone: it has to be entered again
    }
  }

  async function dropStored(origin: string): Promise<void> {
    const { [origin]: dropped, ...others } = await readEncryptedKeys(file);
    if (dropped !== undefined) await writeEncryptedKeys(file, others);
  }

  return {
    status: async (baseUrl) => {
      const { kept } = await find(baseUrl);
      return { kept, hasKeyring: keyring.hasKeyring() };
    },
    keyFor: async (baseUrl) => (await find(baseUrl)).key,
    set: async (baseUrl, key, keep) => {
      const origin = originOf(baseUrl);
      if (origin === null) return fail({ kind: 'model-not-set', missing: 'server' });
      if (keep === 'session') {
        await dropStored(origin);
        session.set(origin, key);
        return ok(undefined);
      }
      const encrypted = Buffer.from(keyring.encrypt(key)).toString('base64');
      await writeEncryptedKeys(file, { ...(await readEncryptedKeys(file)), [origin]: encrypted });
      session.delete(origin);
      return ok(undefined);
    },
    forget: async (baseUrl) => {
      const origin = originOf(baseUrl);
      if (origin === null) return;
      session.delete(origin);
      await dropStored(origin);
    },
  };
}
