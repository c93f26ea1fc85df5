import { z } from 'zod';
import type { AttemptMarks } from '../core/trends/attempt-marks.js';
import { figures } from '../core/trends/trend-table.js';
import type { Trends } from '../core/trends/trends.js';
import { nothing, reply, route } from './route.js';

/** What the charts show, and how many attempts still have to be read for them. */
export type TrendsSoFar = { readonly trends: Trends; readonly behind: number };

/** What practice comes to over time. */
export const trendRoutes = {
  /** By the attempts that are known; `trends:changed` follows where more have to be read. */
  'trend:read': route(nothing, reply<TrendsSoFar>()),
  /** By which headings and dimensions attempts can be narrowed; as `trend:read`, by those that are known. */
  'trend:marks': route(nothing, reply<AttemptMarks>()),
  /** The table of a figure as CSV, saved where the person chooses. */
  'trend:export': route(
    z.strictObject({ figure: z.enum(figures) }),
    reply<{ readonly path: string }>(),
  ),
} as const;
