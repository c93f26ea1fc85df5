import { serialQueue } from '../async/serial-queue.js';
import {
  readConsents,
  writeConsents,
  type Consent,
  type GivenConsents,
} from '../storage/stores/consent-file.js';
import { originOf } from './server-origin.js';

/**
 * What the person has agreed to, server by server. They are asked by a dialog of main's own, and what they say lies beside
 * the keys: neither a script in the page nor a data folder from elsewhere can agree in their place.
 */
export type Consents = {
  readonly has: (baseUrl: string, what: Consent) => Promise<boolean>;
  /** Asks for what is missing, in one dialog; false where the person would rather not. */
  readonly ask: (baseUrl: string, wanted: readonly Consent[]) => Promise<boolean>;
  readonly withdraw: (baseUrl: string) => Promise<void>;
};

type Parts = {
  readonly file: string;
  readonly askPerson: (origin: string, missing: readonly Consent[]) => Promise<boolean>;
};

export function openConsents({ file, askPerson }: Parts): Consents {
  // One dialog at a time; who waits for it may find its own question answered.
  const inTurn = serialQueue();
  const given = async (origin: string): Promise<readonly Consent[]> =>
    ofServer(await readConsents(file), origin);

  async function askFor(origin: string, wanted: readonly Consent[]): Promise<boolean> {
    const before = await given(origin);
    const missing = wanted.filter((what) => !before.includes(what));
    if (missing.length === 0) return true;
    if (!(await askPerson(origin, missing))) return false;
    const all = await readConsents(file); // another window on another data folder may have written meanwhile
    await writeConsents(file, {
      ...all,
      [origin]: [...new Set([...ofServer(all, origin), ...missing])],
    });
    return true;
  }

  return {
    has: async (baseUrl, what) => {
      const origin = originOf(baseUrl);
      return origin !== null && (await given(origin)).includes(what);
    },
    ask: async (baseUrl, wanted) => {
      const origin = originOf(baseUrl);
      return origin !== null && inTurn(() => askFor(origin, wanted));
    },
    withdraw: async (baseUrl) => {
      const { [originOf(baseUrl) ?? '']: dropped, ...others } = await readConsents(file);
      if (dropped !== undefined) await writeConsents(file, others);
    },
  };
}

const ofServer = (all: GivenConsents, origin: string): readonly Consent[] =>
  Object.hasOwn(all, origin) ? (all[origin] ?? []) : [];
