import {
  chordWords,
  isCharacterAlone,
  isChord,
  isSingleCharacter,
  pressedChord,
  type Chord,
  type ModKey,
  type Pressed,
} from './chord.js';
import { keysOf } from '../../../core/commands/shortcuts.js';
import { allCommands, useCommands, type Command } from './commands.js';
import { keepForOverlay, useOverlay } from '../overlay.js';
import { useSettings } from '../settings/settings.js';
import { showToast } from '../../ui/overlays/toast.js';

const modKey: ModKey = navigator.userAgent.includes('Mac OS') ? 'cmd' : 'ctrl';

/** What was pressed, as a chord that settings hold; null where it is none. */
export const chordOfKey = (pressed: Pressed): Chord | null => pressedChord(pressed, modKey);

/** The chord as printed on this machine's keys: "Ctrl K", on a Mac "⌘ K". */
export const keyWords = (chord: Chord): string => chordWords(chord, modKey);

/** The key of a command as printed, where it has one that works: the person's own, or else its usual one. */
export function useKeyWords(id: string, usual: Chord): string | null {
  const key = useSettings(({ shortcuts }) => keysOf({ id, keys: [usual] }, shortcuts)[0] ?? null);
  const hasSingleKeys = useSettings((settings) => settings.hasSingleKeys);
  return key === null || (isSingleCharacter(key) && !hasSingleKeys) ? null : keyWords(key);
}

/** Where one types. */
export const typing =
  'input:not([type=radio],[type=checkbox],[type=range],[type=button]),textarea,select,[contenteditable]';
// Controls keep the keys that work them: a button Enter, a tab its arrows.
const pressed = 'button,a[href],summary,[role=button],[role=tab],input,audio';
const steered = '[role=tab],[role=slider],[role=separator],[role=tree],[role=grid],input,audio';
// A dialog or menu has the keys to itself. The board draws its own dialogs and menus with these roles too.
const dialog = '[role=dialog],[role=alertdialog]';
const floating = `${dialog},[role=menu]`;
const pressing = new Set(['Enter', ' ']);
const steering = new Set([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
]);

function isFree(command: Command, chord: Chord, event: KeyboardEvent): boolean {
  const { target } = event;
  if (!(target instanceof Element)) return true;
  if (target.closest(floating) !== null) return false;
  if (target.closest(typing) !== null)
    return command.isForTyping === true && !isSingleCharacter(chord);
  if (pressing.has(event.key)) return target.closest(pressed) === null || isEarlyChord(chord);
  if (steering.has(event.key)) return target.closest(steered) === null || isEarlyChord(chord);
  return true;
}

/** Over a dialog there are no commands: they are those of the screen behind it. Told, since the key works everywhere else. */
function sayThatItWaits({ target }: KeyboardEvent): void {
  const isInDialog = target instanceof Element && target.closest(dialog) !== null;
  if (isInDialog && useOverlay.getState().open === null)
    showToast({ title: 'Commands are for the screen behind this dialog. Close it first: Esc.' });
}

/** A dialog was asked for, and does not have the focus yet: what is typed is meant for it, not for the screen behind. */
const isOverlayComing = (): boolean =>
  useOverlay.getState().open !== null &&
  (document.activeElement?.closest(floating) ?? null) === null;

// Ahead of the panes go only chords that no text holds: Monaco and the board would eat Ctrl K.
const isEarlyChord = (chord: Chord): boolean => /^(Mod\+|Alt\+|F\d)/.test(chord);

// The browser's player lets no key out again, so all that it has no use for are caught on the way in.
const isInPlayer = ({ target }: Event): boolean => target instanceof HTMLMediaElement;

function runEarly(event: KeyboardEvent): void {
  if (!isOverlayComing()) {
    if (isInPlayer(event)) runPressed(event, () => true);
    // Whoever types a letter does not wait until each command has been looked at.
    else if (!isCharacterAlone(event)) runPressed(event, isEarlyChord);
    return;
  }
  event.preventDefault();
  event.stopPropagation();
  if (!event.ctrlKey && !event.metaKey && !event.altKey) keepForOverlay(event.key);
}
const runLate = (event: KeyboardEvent): void => runPressed(event, (chord) => !isEarlyChord(chord));

function runPressed(event: KeyboardEvent, isTurnOf: (chord: Chord) => boolean): void {
  if (event.defaultPrevented || event.isComposing) return;
  const { hasSingleKeys } = useSettings.getState();
  for (const command of allCommands(useCommands.getState())) {
    if (command.isFieldKey === true) continue;
    for (const chord of command.keys ?? []) {
      if (!isTurnOf(chord)) continue;
      if (isSingleCharacter(chord) && !hasSingleKeys) continue;
      if (!isChord(chord, event, modKey)) continue;
      if (!isFree(command, chord, event)) {
        if (command.id === 'palette') sayThatItWaits(event);
        continue;
      }
      event.preventDefault();
      event.stopPropagation();
      // A key that is held down repeats; one start of an interview is enough.
      if (!event.repeat || command.isKeyOnly === true) command.run();
      return;
    }
  }
}

/** Whether a dialog is open, which has the keys and the menu to itself. A toast has a dialog's role too, and says that it is none. */
export const isDialogOpen = (): boolean =>
  document.querySelector(':is([role=dialog],[role=alertdialog]):not([aria-modal=false])') !== null;

/** Whether a command would be run by its key just now, where the system gave the key to the menu instead of the window. */
export const isFreeNow = (command: Command): boolean =>
  document.activeElement?.closest(typing) === null ||
  document.activeElement === null ||
  command.isForTyping === true;

/** Listens to the keyboard for all commands from now on. */
export function listenToKeys(): void {
  window.addEventListener('keydown', runEarly, { capture: true });
  window.addEventListener('keydown', runLate);
}
