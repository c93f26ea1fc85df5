import { ok } from '../../core/result.js';
import type { Handlers } from '../dispatch/dispatch-call.js';
import type { Services } from './services.js';

type Names = 'attempt:discard' | 'attempt:trashed' | 'attempt:restore';

/** Deleted attempts, and the way back. */
export function trashHandlers({ storage, announce }: Services): Pick<Handlers, Names> {
  return {
    'attempt:discard': async ({ attemptId }) => {
      const discarded = await (await storage).attempts.discard(attemptId);
      if (discarded.ok) announce('attempts:changed', undefined);
      return discarded;
    },
    'attempt:trashed': async () => ok(await (await storage).attempts.trashed()),
    'attempt:restore': async ({ name }) => {
      const restored = await (await storage).attempts.restore(name);
      if (restored.ok) announce('attempts:changed', undefined);
      return restored;
    },
  };
}
