import { create } from 'zustand';
import { picked } from '../../../core/library/compared-pair.js';
import { anyAttempt, type HistoryFilter } from '../../../core/history/history-filter.js';
import type { AttemptSummary } from '../../../core/history/attempt-summary.js';
import type { FoundOrder } from '../../../core/search/found.js';

type HistoryView = {
  readonly query: string;
  readonly filter: HistoryFilter;
  /** Of what a search finds. */
  readonly order: FoundOrder;
  /** The row that has, or last had, the focus. */
  readonly activeId: string | null;
  /** Attempts that are to be compared, two at most. */
  readonly chosen: readonly AttemptSummary[];
};

/** How the history is looked at; kept while another screen is shown. */
export const useHistoryView = create<HistoryView>(() => ({
  query: '',
  filter: anyAttempt,
  order: 'newest',
  activeId: null,
  chosen: [],
}));

export const searchHistory = (query: string): void => useHistoryView.setState({ query });
export const orderHistory = (order: FoundOrder): void => useHistoryView.setState({ order });
export const showAllHistory = (): void =>
  useHistoryView.setState({ query: '', filter: anyAttempt });
export const narrowHistory = (part: Partial<HistoryFilter>): void =>
  useHistoryView.setState(({ filter }) => ({ filter: { ...filter, ...part } }));
export const activate = (activeId: string): void => useHistoryView.setState({ activeId });
export const pick = (attempt: AttemptSummary): void =>
  useHistoryView.setState(({ chosen }) => ({ chosen: picked(chosen, attempt) }));
export const clearChosen = (): void => useHistoryView.setState({ chosen: [] });
