import { ok } from '../../core/result.js';
import type { Handlers } from '../dispatch/dispatch-call.js';
import type { Services } from './services.js';

type Names = 'history:catch-up' | 'history:find' | 'history:passages';

/** Finds words in past attempts. */
export function historyHandlers({ search }: Services): Pick<Handlers, Names> {
  return {
    'history:catch-up': async () => {
      const thread = await search();
      await thread.catchUp();
      return ok(await thread.facts());
    },
    'history:find': async ({ query, order }) => ok(await (await search()).find(query, order)),
    'history:passages': async ({ query, ids }) => ok(await (await search()).passages(query, ids)),
  };
}
