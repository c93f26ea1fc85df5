import { useEffect } from 'react';
import { create } from 'zustand';
import { keysOf } from '../../../core/commands/shortcuts.js';
import type { Chord } from './chord.js';
import { useSettings } from '../settings/settings.js';

/** Something the person can do, known to the keyboard, to the palette (Mod+K) and to the keys overlay (?). */
export type Command = {
  readonly id: string;
  /** An imperative: "Go to history". */
  readonly title: string;
  /** The heading under which palette and overlay list it. */
  readonly section: string;
  /** What it is found by too: other names of where it leads. */
  readonly also?: string;
  /** Any of these runs it. A command without keys is in the palette only. */
  readonly keys?: readonly Chord[];
  /** Runs also while the person types in a field; only for chords with Mod or Alt, F-keys and Escape. */
  readonly isForTyping?: boolean;
  /** Kept out of the palette: movement such as "next row". */
  readonly isKeyOnly?: boolean;
  /** Told among the keys and nowhere run: the field that has the focus works it itself. */
  readonly isFieldKey?: boolean;
  readonly run: () => void;
};

/** What lies over the screen and goes by a key: its key is its own. */
export const noteSource = 'note';

export type Registry = { readonly bySource: Readonly<Record<string, readonly Command[]>> };

export const useCommands = create<Registry>(() => ({ bySource: {} }));

/** Adds a source's commands in place of those it had; returns how to take them away. */
export function provideCommands(source: string, commands: readonly Command[]): () => void {
  useCommands.setState(({ bySource }) => ({ bySource: { ...bySource, [source]: commands } }));
  return () => {
    useCommands.setState(({ bySource }) => {
      const { [source]: mine, ...others } = bySource;
      return mine === commands ? { bySource: others } : { bySource };
    });
  };
}

/** A screen's commands while it is shown. `commands` must be memoised. */
export function useProvidedCommands(source: string, commands: readonly Command[]): void {
  useEffect(() => provideCommands(source, commands), [source, commands]);
}

/**
 * All commands by the keys that hold for this person: those of a note over the screen, then the screen's, the frame's, the
 * shell's; an earlier one wins a key.
 */
export function allCommands({ bySource }: Registry): readonly Command[] {
  const { [noteSource]: note = [], frame = [], shell = [], ...screen } = bySource;
  const commands = [...note, ...Object.values(screen).flat(), ...frame, ...shell];
  const { shortcuts } = useSettings.getState();
  return Object.keys(shortcuts).length === 0
    ? commands
    : commands.map((command) => ({ ...command, keys: keysOf(command, shortcuts) }));
}
