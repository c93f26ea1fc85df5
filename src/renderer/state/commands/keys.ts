import { chordWords, isChord, isSingleCharacter, type Chord, type ModKey } from './chord.js';
import { allCommands, useCommands, type Command } from './commands.js';
import { useSettings } from '../settings/settings.js';

const modKey: ModKey = navigator.userAgent.includes('Mac OS') ? 'cmd' : 'ctrl';

/** The chord as printed on this machine's keys: "Ctrl K", on a Mac "⌘ K". */
export const keyWords = (chord: Chord): string => chordWords(chord, modKey);

const typing =
  'input:not([type=radio],[type=checkbox],[type=range],[type=button]),textarea,select,[contenteditable]';
// Controls keep the keys that work them: a button Enter, a tab its arrows.
const pressed = 'button,a[href],summary,[role=button],[role=tab],input';
const steered = '[role=tab],[role=slider],[role=separator],[role=tree],[role=grid],input';
// A dialog or menu has the keys to itself. The board draws its own dialogs and menus with these roles too.
const floating = '[role=dialog],[role=alertdialog],[role=menu]';
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

// Ahead of the panes go only chords that no text holds: Monaco and the board would eat Ctrl K.
const isEarlyChord = (chord: Chord): boolean => /^(Mod\+|Alt\+|F\d)/.test(chord);

const runEarly = (event: KeyboardEvent): void => runPressed(event, isEarlyChord);
const runLate = (event: KeyboardEvent): void => runPressed(event, (chord) => !isEarlyChord(chord));

function runPressed(event: KeyboardEvent, isTurnOf: (chord: Chord) => boolean): void {
  if (event.defaultPrevented || event.isComposing) return;
  const { hasSingleKeys } = useSettings.getState();
  for (const command of allCommands(useCommands.getState())) {
    if (command.isFieldKey === true) continue;
    for (const chord of command.keys ?? []) {
      if (!isTurnOf(chord)) continue;
      if (isSingleCharacter(chord) && !hasSingleKeys) continue;
      if (!isChord(chord, event, modKey) || !isFree(command, chord, event)) continue;
      event.preventDefault();
      event.stopPropagation();
      // A key that is held down repeats; one start of an interview is enough.
      if (!event.repeat || command.isKeyOnly === true) command.run();
      return;
    }
  }
}

/** Listens to the keyboard for all commands from now on. */
export function listenToKeys(): void {
  window.addEventListener('keydown', runEarly, { capture: true });
  window.addEventListener('keydown', runLate);
}
