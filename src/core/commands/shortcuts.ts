import type { ChordText } from './chord-text.js';

/** The person's own keys, by a command's id; null takes its keys away. */
export type Shortcuts = Readonly<Record<string, ChordText | null>>;

type Keyed = { readonly id: string; readonly keys?: readonly ChordText[] };

/** The keys that run a command: the person's own where they set one, else its usual ones. */
export function keysOf({ id, keys = [] }: Keyed, shortcuts: Shortcuts): readonly ChordText[] {
  if (!Object.hasOwn(shortcuts, id)) return keys;
  const own = shortcuts[id] ?? null;
  return own === null ? [] : [own];
}
