import { create } from 'zustand';
import { everything, type LibraryFilter } from '../../../core/library/library-filter.js';
import type { PromptKind } from '../../../core/prompt/prompt.js';
import { goTo } from '../navigation.js';

/** The element's id of the list of prompts, for whoever sends the focus there. */
export const promptListId = 'prompts';

type LibraryView = LibraryFilter & {
  readonly query: string;
  readonly highlightedId: string | null;
  /** Whether the person moved the highlight there; only then is a start likely. */
  readonly isChosen: boolean;
  /** What the last round was to be, for the next one. */
  readonly round: RoundChoice;
};

type RoundChoice = {
  readonly size: number;
  readonly minutes: number;
  /** Null is mixed. */
  readonly topic: string | null;
};

/** How the library is looked at; kept while another screen is shown. */
export const useLibraryView = create<LibraryView>(() => ({
  ...everything,
  query: '',
  highlightedId: null,
  isChosen: false,
  round: { size: 5, minutes: 3, topic: null },
}));

export const chooseRound = (choice: Partial<RoundChoice>): void =>
  useLibraryView.setState(({ round }) => ({ round: { ...round, ...choice } }));

/** What is typed chooses the best that it finds; emptied, it leaves the highlight where it is. */
export const search = (query: string): void =>
  useLibraryView.setState(query.trim() === '' ? { query } : { query, highlightedId: null });
export const narrow = (filter: Partial<LibraryFilter>): void => useLibraryView.setState(filter);
export const showKind = (kind: PromptKind | null): void => narrow({ kind });
export const showAll = (): void => useLibraryView.setState({ ...everything, query: '' });
export const highlight = (highlightedId: string): void =>
  useLibraryView.setState({ highlightedId, isChosen: true });

/** In the library, with nothing narrowed, where its length and level are chosen and Enter starts it. */
export function showPrompt(promptId: string): void {
  showAll();
  highlight(promptId);
  goTo({ kind: 'library' });
}
