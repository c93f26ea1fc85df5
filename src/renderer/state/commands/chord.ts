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
  const parts = chord === '+' ? ['+'] : chord.split('+');
  const key = parts.at(-1) ?? '';
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

/** Whether a chord is one bare character, which speech input may type by mistake (WCAG 2.1.4). */
export const isSingleCharacter = (chord: Chord): boolean => chord.length === 1;

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
  if (chord === '+') return '+';
  return chord
    .split('+')
    .map((part) => {
      if (part === 'Mod') return modKey === 'cmd' ? '⌘' : 'Ctrl';
      return printed[part] ?? (isLetter(part) ? part.toUpperCase() : part);
    })
    .join(' ');
}
