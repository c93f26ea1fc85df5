import { chordParts, isChordText } from '../../../core/commands/chord-text.js';

/**
 * A key with its modifiers: 'Mod+K', 'Shift+Enter', 'j', '?', 'ArrowDown'. `Mod` is Ctrl, on a Mac Cmd.
 * Symbols are named by what they print, whatever keys that takes on the person's keyboard.
 */
export type Chord = string;

/** The key that `Mod` stands for on a machine. */
export type ModKey = 'ctrl' | 'cmd';

export type Pressed = {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

const isLetter = (key: string): boolean => /^[a-z]$/i.test(key);
const isSymbol = (key: string): boolean => key.length === 1 && !isLetter(key) && key !== ' ';

/** Whether what was pressed is the chord. */
export function isChord(chord: Chord, pressed: Pressed, modKey: ModKey): boolean {
  const parts = chordParts(chord);
  const named = parts.at(-1) ?? '';
  const key = named === 'Space' ? ' ' : named;
  const has = (modifier: string): boolean => parts.slice(0, -1).includes(modifier);
  const { ctrlKey, metaKey } = pressed;
  const [mod, otherMod] = modKey === 'cmd' ? [metaKey, ctrlKey] : [ctrlKey, metaKey];
  if (mod !== has('Mod') || otherMod || pressed.altKey !== has('Alt')) return false;
  if (!isSymbol(key) && pressed.shiftKey !== has('Shift')) return false;
  return latinKey(pressed).toLowerCase() === key.toLowerCase();
}

/** On a keyboard of another script (Cyrillic, Greek) a letter key is known by its place. */
function latinKey({ key, code }: Pressed): string {
  const isOtherScript = key.length === 1 && key > '\u007f';
  return isOtherScript && /^Key[A-Z]$/.test(code) ? code.slice(3) : key;
}

const alone = ['Control', 'Meta', 'Alt', 'AltGraph', 'Shift', 'CapsLock', 'Dead', 'Tab', 'Process'];

/** The chord that was pressed, as settings hold it; null while only modifiers are held, and for keys that are not set. */
export function pressedChord(pressed: Pressed, modKey: ModKey): Chord | null {
  const latin = latinKey(pressed);
  if (alone.includes(latin) || latin === 'Unidentified') return null;
  const { ctrlKey, metaKey, altKey, shiftKey } = pressed;
  const [hasMod, hasOther] = modKey === 'cmd' ? [metaKey, ctrlKey] : [ctrlKey, metaKey];
  if (hasOther) return null;
  const held = [
    ...(hasMod ? ['Mod'] : []),
    ...(altKey ? ['Alt'] : []),
    ...(shiftKey && !isSymbol(latin) ? ['Shift'] : []),
  ];
  const key = latin === ' ' ? 'Space' : latin;
  const isBare = held.length === 0;
  const chord = [...held, isLetter(key) ? (isBare ? key.toLowerCase() : key.toUpperCase()) : key];
  return isChordText(chord.join('+')) ? chord.join('+') : null;
}

/** Whether a chord is one bare character, which speech input may type by mistake (WCAG 2.1.4). */
export const isSingleCharacter = (chord: Chord): boolean => chord.length === 1;

/** Whether what was pressed writes a character and nothing else: in a field that is never a command. */
export const isCharacterAlone = ({ key, ctrlKey, metaKey, altKey }: Pressed): boolean =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey;

const printed: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  ' ': 'Space',
};

/** The chord as its keys are printed: "Ctrl K". */
export function chordWords(chord: Chord, modKey: ModKey): string {
  return chordParts(chord)
    .map((part) => {
      if (part === 'Mod') return modKey === 'cmd' ? '⌘' : 'Ctrl';
      return printed[part] ?? (isLetter(part) ? part.toUpperCase() : part);
    })
    .join(' ');
}
