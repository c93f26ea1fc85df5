import { z } from 'zod';
import type { Settings } from '../core/settings/settings.js';
import type { SettingsTrouble } from './desktop-views.js';
import { attemptId, nothing, reply, route } from './route.js';
import type { PackSummary } from './views.js';

const line = z.string().max(300);

const offeredCommand = z.strictObject({
  id: z.string().max(200),
  title: line,
  section: z.string().max(100),
  key: z.string().max(40).nullable(),
});

/** What the window and the desktop around it have to do with each other. */
export const desktopRoutes = {
  /** What can be done on the screen in sight; the menus follow. */
  'desktop:commands': route(z.array(offeredCommand).max(500), reply<void>()),
  /** Says something outside the window; only while that is not looked at, and where the person wants it. */
  'desktop:notify': route(
    z.strictObject({ title: line, body: line }),
    reply<{ readonly isShown: boolean }>(),
  ),
  /** Whether a screen reader, or another program that reads the screen, is at work. */
  'desktop:has-screen-reader': route(nothing, reply<boolean>()),
  /** Shows a file among its neighbours. Only what main itself has answered: the window names no other path. */
  'desktop:show-file': route(z.strictObject({ path: z.string().max(4096) }), reply<void>()),
  /** Shows the folder of an attempt's files. */
  'desktop:show-attempt': route(z.strictObject({ attemptId }), reply<void>()),
  /** Adds the pack in a zip that was dropped on the window. */
  'desktop:add-pack': route(
    z.strictObject({ name: z.string().min(1).max(255), bytes: z.instanceof(Uint8Array) }),
    reply<PackSummary>(),
  ),
  /** What is wrong with the settings file; null where nothing is. */
  'settings:trouble': route(nothing, reply<SettingsTrouble | null>()),
  /** Opens the settings file in the person's editor, where the system knows one; else shows where it lies. */
  'settings:open-file': route(nothing, reply<{ readonly path: string }>()),
  /** Puts a wrong settings file into quarantine and writes what holds in its place. */
  'settings:replace-wrong': route(nothing, reply<Settings>()),
  /** The graded sample; made at its first use. */
  'sample:open': route(nothing, reply<{ readonly attemptId: string }>()),
} as const;
