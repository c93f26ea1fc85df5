import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { Kbd } from '../../ui/kbd.js';
import styles from './search-field.module.css';

type Props = {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly query: string;
  /** The list that the search narrows; none where nothing was found. */
  readonly listId: string | undefined;
  readonly onSearch: (query: string) => void;
  /** Enter and the arrow down go on to the list: a search is not yet a start. */
  readonly onLeave: () => void;
};

export function SearchField({ field, query, listId, onSearch, onLeave }: Props): ReactNode {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && query !== '') onSearch('');
    else if (event.key === 'Enter' || event.key === 'ArrowDown' || event.key === 'Escape')
      onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles['search']}>
      <input
        ref={field}
        type="text"
        role="searchbox"
        aria-label="Search prompts"
        aria-controls={listId}
        placeholder="Search titles, topics, summaries…"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => onSearch(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Kbd>/</Kbd>
    </div>
  );
}
