import { foundShare } from '../../core/drill/drill-score.js';
import { ok } from '../../core/result.js';
import type { Handlers } from '../dispatch/dispatch-call.js';
import type { Services } from './services.js';

type Names = 'history:catch-up' | 'history:find' | 'history:passages' | 'history:drills';

/** Finds words in past attempts, and what came of drills. */
export function historyHandlers({ search, drills }: Services): Pick<Handlers, Names> {
  return {
    'history:catch-up': async () => {
      const thread = await search();
      await thread.catchUp();
      return ok(await thread.facts());
    },
    'history:find': async ({ query, order }) => ok(await (await search()).find(query, order)),
    'history:passages': async ({ query, ids }) => ok(await (await search()).passages(query, ids)),
    'history:drills': async ({ ids }) => {
      const results = await drills();
      const shares: { readonly attemptId: string; readonly share: number }[] = [];
      for (const attemptId of ids) {
        const score = await results.scoreOf(attemptId);
        if (score !== null) shares.push({ attemptId, share: foundShare(score) });
      }
      return ok(shares);
    },
  };
}
