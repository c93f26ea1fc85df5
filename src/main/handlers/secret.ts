import { fail, ok, type Result } from '../../core/result.js';
import type { AppError } from '../../ipc/errors.js';
import type { KeyStatus } from '../../ipc/views.js';
import type { Handlers } from '../dispatch/dispatch-call.js';
import type { Services } from './services.js';

type Names = 'secret:set' | 'secret:forget' | 'secret:status';

/** The key of the server in the settings: it comes in here, and only where it is kept goes out. */
export function secretHandlers({ storage, secrets, consents }: Services): Pick<Handlers, Names> {
  const address = async (): Promise<string> => (await storage).settings.data().model.baseUrl;
  const status = async (): Promise<Result<KeyStatus, AppError>> =>
    ok(await (await secrets()).status(await address()));
  return {
    'secret:set': async ({ baseUrl, key, keep }) => {
      // Where the disk refused the settings, the window shows another server than the one that is asked.
      if (baseUrl !== (await address())) return fail(isOther);
      if (keep === 'disk' && !(await (await consents()).ask(baseUrl, ['answers', 'stored-key']))) {
        return fail({ kind: 'cancelled' });
      }
      const kept = await (await secrets()).set(baseUrl, key, keep);
      return kept.ok ? status() : kept;
    },
    'secret:forget': async () => {
      await (await secrets()).forget(await address());
      return status();
    },
    'secret:status': status,
  };
}

const isOther = {
  kind: 'wrong-state',
  detail: 'the settings could not be saved, so that this key would go to another server',
} as const;
