import { create } from 'zustand';
import type { PromptKind } from '../../core/prompt.js';

/** The element's id of the list of prompts, for whoever sends the focus there. */
export const promptListId = 'prompts';

type LibraryView = {
  readonly query: string;
  /** Null shows every kind. */
  readonly kind: PromptKind | null;
  readonly highlightedId: string | null;
  /** Whether the person moved the highlight there; only then is a start likely. */
  readonly isChosen: boolean;
};

/** How the library is looked at; kept while another screen is shown. */
export const useLibraryView = create<LibraryView>(() => ({
  query: '',
  kind: null,
  highlightedId: null,
  isChosen: false,
}));

export const search = (query: string): void => useLibraryView.setState({ query });
export const showKind = (kind: PromptKind | null): void => useLibraryView.setState({ kind });
export const highlight = (highlightedId: string): void =>
  useLibraryView.setState({ highlightedId, isChosen: true });
