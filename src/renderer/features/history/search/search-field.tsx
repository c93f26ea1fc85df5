import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { searchHistory, useHistoryView } from '../../../state/library/history-view.js';
import { KeyHint } from '../../../frame/key-hint.js';
import { SearchBox } from '../../../ui/controls/search-box.js';
import { SearchOrder } from './search-order.js';
import styles from './search-field.module.css';

type Props = {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onDown: () => void;
  /** Opens what was found first. */
  readonly onEnter: () => void;
  readonly onLeave: () => void;
};

/** Looks for words in all that was written, drawn and asked. */
export function SearchField({ field, onDown, onEnter, onLeave }: Props): ReactNode {
  const query = useHistoryView((view) => view.query);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown') onDown();
    else if (event.key === 'Enter' && query.trim() !== '' && !event.repeat) onEnter();
    else if (event.key === 'Escape' && query !== '') searchHistory('');
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles['row']}>
      <SearchBox
        hint={<KeyHint>/</KeyHint>}
        field={field}
        className={styles['search']}
        aria-label="Search attempts"
        placeholder="Search your notes, boards, code and questions…"
        value={query}
        onSearch={searchHistory}
        onKeyDown={onKeyDown}
      />
      <SearchOrder />
    </div>
  );
}
