import { useEffect, useMemo } from 'react';
import type { Term } from '../../../../core/prompt/glossary.js';
import { lastResultOf, passes } from '../../../../core/library/library-filter.js';
import type { AttemptSummary } from '../../../../core/history/attempt-summary.js';
import type { PromptSummary } from '../../../../ipc/views.js';
import { loadTerms, useGlossary } from '../../../state/library/glossary.js';
import { knownAttempts, useLibrary } from '../../../state/library/library-store.js';
import { useLibraryView } from '../../../state/library/library-view.js';
import { askedInRounds, lastAttempts, unfinished } from './past-attempts.js';
import { groupByKind, searchPrompts, shownHighlight, type PromptGroup } from './prompt-filter.js';

export type Listing = {
  /** The whole bank. */
  readonly all: readonly PromptSummary[];
  readonly groups: readonly PromptGroup[];
  /** The prompts of the groups in one row, as the keys move over them. */
  readonly shown: readonly PromptSummary[];
  readonly current: PromptSummary | null;
  /** Null while attempts are not known: "not tried" would be a guess. */
  readonly attempts: readonly AttemptSummary[] | null;
  readonly last: ReadonlyMap<string, AttemptSummary> | null;
  /** Prompts that a round asked, and what they came to there. */
  readonly inRounds: ReadonlyMap<string, string>;
  /** Prompts with a sitting that goes on where it was left. */
  readonly unfinishedIds: ReadonlySet<string>;
};

const none: readonly PromptSummary[] = [];
const noTerms: readonly Term[] = [];

/** What the library shows under its search and its filters. */
export function useListing(): Listing {
  const library = useLibrary((state) => state.library);
  const known = useLibrary(knownAttempts);
  const attemptsKind = useLibrary((state) => state.overview.kind);
  const { query, kind, topic, level, length, result, highlightedId } = useLibraryView();
  const attempts = attemptsKind === 'ready' ? known : null;
  const last = useMemo(() => (attempts === null ? null : lastAttempts(attempts)), [attempts]);
  const inRounds = useMemo(() => askedInRounds(attempts ?? []), [attempts]);
  const all = library.kind === 'ready' ? library.value.prompts : none;
  // Without them the search only knows fewer names.
  const terms = useGlossary((state) =>
    state.terms.kind === 'ready' ? state.terms.value : noTerms,
  );
  const isSearching = query.trim() !== '';
  useEffect(() => {
    if (isSearching) void loadTerms();
  }, [isSearching]);
  const groups = useMemo(() => {
    const filter = { kind, topic, level, length, result };
    const resultOf = ({ id }: PromptSummary) =>
      last === null ? null : lastResultOf(last.get(id) ?? null, inRounds.has(id));
    return groupByKind(
      searchPrompts(all, query, terms).filter((prompt) => passes(prompt, resultOf(prompt), filter)),
      isSearching ? 'best-first' : 'by-kind',
    );
  }, [all, last, inRounds, query, isSearching, terms, kind, topic, level, length, result]);
  const left = useMemo(
    () => unfinished(attempts ?? []).map(({ promptId }) => promptId),
    [attempts],
  );
  // What was cut off is what one comes back for; a search asks for something else.
  const leftId = isSearching ? null : (left[0] ?? null);
  const unfinishedIds = useMemo(() => new Set(left), [left]);
  const shown = useMemo(() => groups.flatMap((group) => group.prompts), [groups]);
  return {
    all,
    groups,
    shown,
    attempts,
    last,
    inRounds,
    unfinishedIds,
    current: shownHighlight(shown, highlightedId ?? leftId),
  };
}
