/**
 * A key with its modifiers as a settings file writes it: 'Mod+K', 'Shift+Enter', 'j', 'F5'. `Mod` is Ctrl, on a Mac Cmd.
 */
export type ChordText = string;

const modifiers = ['Mod', 'Alt', 'Shift'];
const namedKeys = [
  ...['Enter', 'Escape', 'Space', 'Backspace', 'Delete', 'Insert', 'Home', 'End', 'PageUp'],
  ...['PageDown', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
  ...Array.from({ length: 24 }, (_, at) => `F${String(at + 1)}`),
];

/** The parts of a chord: its modifiers, then its key. '+' itself is a key. */
export function chordParts(chord: ChordText): readonly string[] {
  if (chord === '+') return ['+'];
  return chord.endsWith('++') ? [...chord.slice(0, -2).split('+'), '+'] : chord.split('+');
}

/** Whether a text is a chord that the keyboard can be asked for; anything odd is not. */
export function isChordText(text: string): boolean {
  const parts = chordParts(text);
  const key = parts.at(-1) ?? '';
  const held = parts.slice(0, -1);
  if (new Set(held).size !== held.length || !held.every((one) => modifiers.includes(one)))
    return false;
  return namedKeys.includes(key) || /^[!-~]$/.test(key);
}

/** One form for chords that ask for the same keys: 'Shift+Mod+k' and 'Mod+Shift+K' become one text. */
export function chordKey(chord: ChordText): string {
  const parts = chordParts(chord);
  const key = parts.at(-1) === ' ' ? 'Space' : (parts.at(-1) ?? '');
  const held = modifiers.filter((one) => parts.slice(0, -1).includes(one));
  return [...held, key.length === 1 ? key.toLowerCase() : key].join('+');
}

const electronKeys: Readonly<Record<string, string>> = {
  Mod: 'CommandOrControl',
  Escape: 'Esc',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ' ': 'Space',
  '+': 'Plus',
};

/** The chord as Electron's menus write it, 'CommandOrControl+K'; null for a key that they cannot show. */
export function acceleratorOf(chord: ChordText): string | null {
  if (!isChordText(chord === ' ' ? 'Space' : chord)) return null;
  return chordParts(chord)
    .map((part) => electronKeys[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join('+');
}
