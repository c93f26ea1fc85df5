import { useMemo, type RefObject } from 'react';
import { useProvidedCommands } from '../../state/commands/commands.js';
import { showAll } from '../../state/library/library-view.js';
import { libraryCommands } from './library-commands.js';
import type { LibraryActs } from './use-library-acts.js';

type Places = {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly firstFilter: RefObject<HTMLSelectElement | null>;
  readonly onRound: (isOpen: boolean) => void;
  readonly onDrill: () => void;
};

/** Provides the library's keys while it is shown. */
export function useLibraryCommands(
  { move, start, surprise }: LibraryActs,
  { field, firstFilter, onRound, onDrill }: Places,
): void {
  const commands = useMemo(
    () =>
      libraryCommands({
        move,
        start: () => start('mock'),
        practise: () => start('practice'),
        search: () => field.current?.select(),
        filter: () => firstFilter.current?.focus(),
        showAll,
        surprise,
        round: () => onRound(true),
        drill: onDrill,
      }),
    [move, start, surprise, field, firstFilter, onRound, onDrill],
  );
  useProvidedCommands('library', commands);
}
