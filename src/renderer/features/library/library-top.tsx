import type { ReactNode, RefObject } from 'react';
import { promptListId, search, useLibraryView } from '../../state/library/library-view.js';
import styles from './library.module.css';
import { FilterRow } from './list/filter-row.js';
import { showAllAndGoOn } from './list/no-matches.js';
import { rowId } from './list/prompt-row.js';
import { isInSight, showRow, useFoundInSight } from './list/row-in-sight.js';
import { SearchField } from './list/search-field.js';
import type { Listing } from './list/use-prompt-listing.js';
import { RandomButtons } from './round/random-buttons.js';
import type { LibraryActs } from './use-library-acts.js';

type Props = {
  readonly listing: Listing;
  readonly acts: LibraryActs;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly firstFilter: RefObject<HTMLSelectElement | null>;
  readonly isRoundOpen: boolean;
  readonly onRound: (isOpen: boolean) => void;
  /** The person has done with the search, and goes to the list. */
  readonly onLeave: () => void;
};

/** What stays in sight above the list: the search, the prompts by chance, the filters. */
export function LibraryTop(props: Props): ReactNode {
  const { listing, acts, field, firstFilter, isRoundOpen, onRound, onLeave } = props;
  const { all, shown, current, attempts } = listing;
  const query = useLibraryView((view) => view.query);
  useFoundInSight(field, query, current?.id ?? null);
  return (
    <div className={styles['top']}>
      <div className={styles['bar']}>
        <SearchField
          field={field}
          query={query}
          listId={shown.length > 0 ? promptListId : undefined}
          rowId={current === null ? undefined : rowId(current.id)}
          onSearch={search}
          onMove={acts.move}
          onStart={acts.startSeen}
          onClear={() => {
            search('');
            if (current === null) return;
            acts.choose(current.id);
            requestAnimationFrame(() => {
              showRow(current.id);
              // In a low window the field scrolls away; whoever typed on would search where they do not see it.
              if (field.current !== null && !isInSight(field.current)) onLeave();
            });
          }}
          onLeave={onLeave}
        />
        <RandomButtons
          prompts={all}
          attempts={attempts ?? []}
          isRoundOpen={isRoundOpen}
          onRound={onRound}
          onSurprise={acts.surprise}
        />
      </div>
      <FilterRow
        prompts={all}
        shownCount={shown.length}
        first={firstFilter}
        onClear={showAllAndGoOn}
        onLeave={onLeave}
      />
    </div>
  );
}
