import { chordKey, type ChordText } from './chord-text.js';
import { knownCommands } from './known-commands.js';
import { keysOf, type Shortcuts } from './shortcuts.js';

type KeyConflict = { readonly id: string; readonly chord: ChordText; readonly with: string };

/**
 * Keys of the person's own that another command has on a screen where both are offered, each with that command's title.
 * Usual keys that share a key on purpose, such as Escape, are no conflict.
 */
export function keyConflicts(shortcuts: Shortcuts): readonly KeyConflict[] {
  const found: KeyConflict[] = [];
  for (const one of knownCommands) {
    const chord = Object.hasOwn(shortcuts, one.id) ? (shortcuts[one.id] ?? null) : null;
    if (chord === null) continue;
    const other = knownCommands.find(
      (candidate) =>
        candidate.id !== one.id &&
        areMet(one.section, candidate.section) &&
        keysOf(candidate, shortcuts).some((key) => chordKey(key) === chordKey(chord)),
    );
    if (other !== undefined) found.push({ id: one.id, chord, with: other.title });
  }
  return found;
}

const everywhere = ['Help', 'Appearance'];
const withoutFrame = ['Interview', 'Report', 'Replay'];

/** Whether commands of two sections can be offered at once. */
function areMet(one: string, other: string): boolean {
  if (one === other || everywhere.includes(one) || everywhere.includes(other)) return true;
  return (
    (one === 'Go to' && !withoutFrame.includes(other)) ||
    (other === 'Go to' && !withoutFrame.includes(one))
  );
}
