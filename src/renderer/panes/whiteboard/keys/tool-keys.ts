/** A key that goes down on the board, no field having the focus. */
type BoardKey = {
  readonly key: string;
  readonly hasCtrl: boolean;
  readonly hasAlt: boolean;
  readonly atMs: number;
};

/** When the last letters fell; and whether Escape was the last key, after which Tab leaves the board. */
export type KeyRun = {
  readonly lastMs: number;
  readonly isTyping: boolean;
  readonly isLeaving: boolean;
};

export const noRun: KeyRun = { lastMs: -Infinity, isTyping: false, isLeaving: false };

/**
 * `pass`: Excalidraw's. `drop`: nobody's. `typed`: the second letter of what is being typed, so that the tool which the
 * first one chose goes back.
 */
export type KeyFate = 'pass' | 'drop' | 'typed';

/** Selection, rectangle, diamond, ellipse, arrow, line, pen, text, eraser, hand. */
const toolLetters = new Set('vrdoalpteh');
const pictureDigit = '9';

/** Nobody chooses two tools within this time; whoever types a word does. */
const typingMs = 260;
/** After so long a rest a letter is a tool's again. */
const restMs = 700;

/**
 * What a key on the board does. Tools that an interview does not need (frame, laser, image, lock, pickers, view modes)
 * have no key, and letters in quick succession are somebody's words, not a choice of tools.
 */
export function fateOf(
  run: KeyRun,
  key: BoardKey,
): { readonly fate: KeyFate; readonly run: KeyRun } {
  const { key: name, hasCtrl, hasAlt, atMs } = key;
  // Escape, Enter and their like end a word; so does the mouse.
  if (name.length !== 1) return { fate: 'pass', run: { ...noRun, isLeaving: leaves(name, run) } };
  if (hasCtrl) return { fate: 'pass', run };
  const letter = name.toLowerCase();
  if (!/\p{L}/u.test(letter)) return { fate: letter === pictureDigit ? 'drop' : 'pass', run };
  const since = atMs - run.lastMs;
  const isTyping = since < typingMs || (run.isTyping && since < restMs);
  const next = { lastMs: atMs, isTyping, isLeaving: false };
  if (isTyping) return { fate: 'typed', run: next };
  return { fate: hasAlt || !toolLetters.has(letter) ? 'drop' : 'pass', run: next };
}

/** Shift alone says nothing: it goes down before the Tab that leads back. */
const leaves = (name: string, run: KeyRun): boolean =>
  name === 'Escape' || (name === 'Shift' && run.isLeaving);
