import type { ReactNode } from 'react';
import { orderHistory, useHistoryView } from '../../../state/library/history-view.js';
import { FilterSelect } from '../../../ui/controls/filter-select.js';

/** The order of what was found. It stands beside the words, where its coming and going moves nothing. */
export function SearchOrder(): ReactNode {
  const order = useHistoryView((view) => view.order);
  const isSearching = useHistoryView((view) => view.query.trim() !== '');
  if (!isSearching) return null;
  return (
    <FilterSelect
      label="Order"
      none="Newest first"
      value={order === 'newest' ? null : order}
      options={bestOption}
      onChange={(next) => orderHistory(next === null ? 'newest' : 'best')}
    />
  );
}

const bestOption = [{ value: 'best', title: 'Best match first' }];
