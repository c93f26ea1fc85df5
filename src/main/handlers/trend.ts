import { fail, ok } from '../../core/result.js';
import { tableOf } from '../../core/trends/trend-table.js';
import { keyOf } from '../../core/schedule/card.js';
import { afterFlash } from '../../core/trends/next-hour.js';
import type { CardState } from '../storage/schedule/schedule-tasks.js';
import type { Handlers } from '../dispatch/dispatch-call.js';
import { exportFile } from '../storage/data-folder/import-export.js';
import { chooseTarget } from '../window/file-dialogs.js';
import type { Services } from './services.js';

/** The charts, and their tables as files. */
export function trendHandlers({
  trends,
  schedule,
  window,
}: Services): Pick<Handlers, 'trend:read' | 'trend:marks' | 'trend:export'> {
  return {
    'trend:read': async () => {
      const { trends: figures, behind } = await (await trends()).soFar();
      const cards = await (await schedule()).ask('cards', null);
      const next = afterFlash(figures.next, figures.missed, recalledAtMs(cards));
      return ok({ trends: { ...figures, next }, behind });
    },
    'trend:marks': async () => ok(await (await trends()).marks()),
    'trend:export': async ({ figure }) => {
      const path = await chooseTarget(window, `hotseat-${figure}.csv`, csvFiles);
      if (path === null) return fail({ kind: 'cancelled' });
      const { csvOf } = await import('./trend-csv.js');
      const { trends: now } = await (await trends()).soFar();
      await exportFile(path, csvOf(tableOf(now, figure)));
      return ok({ path });
    },
  };
}

const recalledAtMs = (cards: readonly CardState[]): ReadonlyMap<string, number> =>
  new Map(
    cards.flatMap((card) =>
      card.isRecalled && card.memory !== null ? [[keyOf(card), card.memory.lastAtMs]] : [],
    ),
  );

const csvFiles = { name: 'CSV', extensions: ['csv'] };
