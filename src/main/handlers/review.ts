import { fail, ok } from '../../core/result.js';
import { chooseTarget } from '../window/file-dialogs.js';
import type { Handlers } from '../dispatch/dispatch-call.js';
import { markdownReport } from '../../core/review/markdown-report.js';
import { readAgain, type Services } from './services.js';
import { exportFile } from '../storage/data-folder/import-export.js';

/** Submitted attempts, unsealed. */
export function reviewHandlers({
  storage,
  schedule,
  trends,
  window,
  announce,
}: Services): Pick<
  Handlers,
  'review:open' | 'review:journal' | 'review:export' | 'attempt:settle'
> {
  return {
    'attempt:settle': async ({ attemptId, ...order }) => {
      const settled = await (await storage).attempts.settle(attemptId, order);
      (await schedule()).touch(attemptId);
      readAgain(trends, attemptId);
      if (settled.ok) announce('attempts:changed', undefined);
      return settled;
    },
    'review:open': async ({ attemptId }) => (await storage).attempts.review(attemptId),
    'review:journal': async ({ attemptId }) => (await storage).attempts.events(attemptId),
    'review:export': async ({ attemptId, gradeId }) => {
      const review = await (await storage).attempts.review(attemptId);
      if (!review.ok) return review;
      // A round's id holds those of all its prompts, more than a file's name may.
      const name = `${review.value.prompt.id.slice(0, 80)}-${attemptId.slice(0, 8)}.md`;
      const path = await chooseTarget(window, name, { name: 'Markdown', extensions: ['md'] });
      if (path === null) return fail({ kind: 'cancelled' });
      const takes = await (await storage).takes.list(attemptId);
      await exportFile(path, markdownReport(review.value, gradeId, null, takes));
      return ok({ path });
    },
  };
}
