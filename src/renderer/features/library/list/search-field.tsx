import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import type { Mode } from '../../../../core/attempt/attempt-event.js';
import { KeyHint } from '../../../frame/key-hint.js';
import { SearchBox } from '../../../ui/controls/search-box.js';
import styles from './search-field.module.css';

type Props = {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly query: string;
  /** The list that the search narrows, and its highlighted row; none where nothing was found. */
  readonly listId: string | undefined;
  readonly rowId: string | undefined;
  readonly onSearch: (query: string) => void;
  readonly onMove: (by: number) => void;
  readonly onStart: (mode: Mode) => void;
  /** Takes the words back, and keeps what they found. */
  readonly onClear: () => void;
  readonly onLeave: () => void;
};

/** The field keeps the focus while the arrows move the highlight of the list below; Enter starts it. */
export function SearchField(props: Props): ReactNode {
  const { field, query, listId, rowId, onSearch, onMove, onStart, onClear, onLeave } = props;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown') onMove(1);
    else if (event.key === 'ArrowUp') onMove(-1);
    else if (event.key === 'Escape' && query !== '') onClear();
    else if (event.key === 'Escape') onLeave();
    else if (event.key === 'Enter') {
      // A key that is held down repeats; one start of an interview is enough.
      if (!event.repeat) onStart(event.shiftKey ? 'practice' : 'mock');
    } else return;
    event.preventDefault();
  };
  return (
    <SearchBox
      hint={<KeyHint>/</KeyHint>}
      field={field}
      className={styles['search']}
      aria-label="Search prompts"
      aria-controls={listId}
      aria-activedescendant={rowId}
      aria-autocomplete="list"
      placeholder="Search titles, topics, summaries…"
      value={query}
      onSearch={onSearch}
      onKeyDown={onKeyDown}
    />
  );
}
