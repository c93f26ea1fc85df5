import { z } from 'zod';
import type { BoardElement } from '../core/board/board-element.js';
import type { DeepLink } from '../core/exchange/deep-link.js';
import type { BackupView, Imported } from './views.js';
import { attemptId, nothing, reply, route } from './route.js';

const picture = z.string().max(64_000_000);

/** What goes out of the data folder and comes in: attempts, reports, the history, backups; and links to what is in it. */
export const exchangeRoutes = {
  /** Lets the person choose where to, and begins; the window then asks for one attempt after the other. */
  'export:begin': route(
    z.strictObject({
      as: z.enum(['folder', 'zip']),
      /** All of them, with flash answers and the history, where none is named. */
      attemptId: attemptId.optional(),
    }),
    reply<{ readonly attempts: number }>(),
  ),
  /** The attempt to be written next, and the board that the window draws; null once all are written. */
  'export:next': route(
    nothing,
    reply<{ readonly attemptId: string; readonly board: readonly BoardElement[] } | null>(),
  ),
  /** Writes it, with its board as a PNG in Base64 and as SVG. */
  'export:write': route(z.strictObject({ png: picture, svg: picture }).nullable(), reply<void>()),
  /** Gives the export its name. */
  'export:finish': route(nothing, reply<{ readonly path: string; readonly attempts: number }>()),
  /** Takes away what was written so far. */
  'export:cancel': route(nothing, reply<void>()),
  /** All attempts as a table, saved where the person chooses. */
  'export:history': route(
    z.strictObject({ as: z.enum(['csv', 'json']) }),
    reply<{ readonly path: string; readonly count: number }>(),
  ),
  /** The window's page as it prints, which is then a report alone. */
  'export:pdf': route(
    z.strictObject({ attemptId, promptId: z.string().max(2000), title: z.string().max(500) }),
    reply<{ readonly path: string }>(),
  ),
  /** Lets the person choose an export, and takes in all of it, or nothing and says why. */
  'import:run': route(z.strictObject({ from: z.enum(['folder', 'zip']) }), reply<Imported>()),
  'import:cancel': route(nothing, reply<void>()),
  /** The newest first. */
  'backup:list': route(nothing, reply<readonly BackupView[]>()),
  /** Makes the attempts what they were at a backup, after one of today's state. */
  'backup:restore': route(
    z.strictObject({ name: z.string().regex(/^[0-9A-Za-z-]{1,80}\.json$/) }),
    reply<{ readonly restored: number; readonly trashed: number }>(),
  ),
  /** The link that the app was opened by last, once; null without one. */
  'link:take': route(nothing, reply<DeepLink | null>()),
} as const;
