import { useMemo } from 'react';
import type { AttemptSummary, PromptSummary } from '../../../ipc/views.js';
import { knownAttempts, useLibrary } from '../../state/library-store.js';
import { useLibraryView } from '../../state/library-view.js';
import { lastAttempts } from './past-attempts.js';
import { filterPrompts, groupByKind, shownHighlight, type PromptGroup } from './prompt-filter.js';

export type Listing = {
  readonly groups: readonly PromptGroup[];
  /** The same prompts in one row, as the keys move over them. */
  readonly shown: readonly PromptSummary[];
  readonly current: PromptSummary | null;
  /** Null while attempts are not known: "not tried" would be a guess. */
  readonly attempts: readonly AttemptSummary[] | null;
  readonly last: ReadonlyMap<string, AttemptSummary> | null;
  /** Whether all that the first paint needs has come, or has failed. */
  readonly isLoaded: boolean;
};

/** What the library shows under its search and its kind. */
export function useListing(): Listing {
  const library = useLibrary((state) => state.library);
  const known = useLibrary(knownAttempts);
  const attemptsKind = useLibrary((state) => state.attempts.kind);
  const query = useLibraryView((view) => view.query);
  const kind = useLibraryView((view) => view.kind);
  const highlightedId = useLibraryView((view) => view.highlightedId);
  const groups = useMemo(() => {
    const prompts = library.kind === 'ready' ? library.value.prompts : [];
    return groupByKind(filterPrompts(prompts, { query, kind }));
  }, [library, query, kind]);
  const shown = useMemo(() => groups.flatMap((group) => group.prompts), [groups]);
  const attempts = attemptsKind === 'ready' ? known : null;
  const last = useMemo(() => (attempts === null ? null : lastAttempts(attempts)), [attempts]);
  return {
    ...{ groups, shown, attempts, last },
    current: shownHighlight(shown, highlightedId),
    isLoaded: library.kind !== 'loading' && attemptsKind !== 'loading',
  };
}
