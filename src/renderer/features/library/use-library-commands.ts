import { useMemo, type RefObject } from 'react';
import { useProvidedCommands } from '../../state/commands/commands.js';
import { showAll } from '../../state/library/library-view.js';
import { libraryCommands } from './library-commands.js';
import type { LibraryActs } from './use-library-acts.js';

type Places = {
  readonly list: RefObject<HTMLElement | null>;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly firstFilter: RefObject<HTMLSelectElement | null>;
  readonly onRound: (isOpen: boolean) => void;
  readonly onDrill: () => void;
};

/** Provides the library's keys while it is shown. */
export function useLibraryCommands(
  { move, startSeen, surprise }: LibraryActs,
  { list, field, firstFilter, onRound, onDrill }: Places,
): void {
  const commands = useMemo(
    () =>
      libraryCommands({
        move: (by) => {
          // Enter is for the row that one moved to, no longer for a button that had the focus.
          list.current?.focus({ preventScroll: true });
          move(by);
        },
        start: () => startSeen('mock'),
        practise: () => startSeen('practice'),
        search: () => {
          field.current?.focus(); // into sight, which to select alone does not bring it
          field.current?.select();
        },
        filter: () => firstFilter.current?.focus(),
        showAll,
        surprise,
        round: () => onRound(true),
        drill: onDrill,
      }),
    [move, startSeen, surprise, list, field, firstFilter, onRound, onDrill],
  );
  useProvidedCommands('library', commands);
}
