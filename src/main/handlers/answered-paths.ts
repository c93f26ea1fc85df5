import type { Handlers } from '../dispatch/dispatch-call.js';

/** The paths that main has told the window: what was exported, where the data lies. */
export type AnsweredPaths = { readonly has: (path: string) => boolean };

/**
 * The handlers, which note each path that they answer. So the window can have a file shown in its folder, and can name
 * none that main did not write or find.
 */
export function notingPaths(handlers: Handlers, noted: Set<string>): Handlers {
  const entries = Object.entries(handlers).map(([name, handler]) => [
    name,
    async (input: never) => {
      const reply = await (handler as (input: never) => Promise<unknown>)(input);
      const path = pathIn(reply);
      if (path !== null) noted.add(path);
      return reply;
    },
  ]);
  return Object.fromEntries(entries) as Handlers;
}

function pathIn(reply: unknown): string | null {
  if (typeof reply !== 'object' || reply === null || !('value' in reply)) return null;
  const { value } = reply;
  if (typeof value !== 'object' || value === null || !('path' in value)) return null;
  return typeof value.path === 'string' ? value.path : null;
}
