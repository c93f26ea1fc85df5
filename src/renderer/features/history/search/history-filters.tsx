import { useMemo, type ReactNode, type RefObject } from 'react';
import { sharedTopics } from '../../../../core/library/library-filter.js';
import { outcomes, spansDays } from '../../../../core/history/history-filter.js';
import {
  narrowHistory,
  orderHistory,
  useHistoryView,
} from '../../../state/library/history-view.js';
import { useLibrary } from '../../../state/library/library-store.js';
import { useTextSearch } from '../../../state/library/text-search.js';
import { FilterSelect } from '../../../ui/controls/filter-select.js';
import { kinds } from '../../../ui/words/domain-words.js';
import styles from './history-filters.module.css';
import {
  kindOptions,
  modeOptions,
  modesOfAttempts,
  outcomeOptions,
  settledOptions,
  shortOptions,
  spanOptions,
} from './history-filter-words.js';

/** What the list of attempts is narrowed to besides words, and its order. */
export function HistoryFilters({
  first,
}: {
  readonly first: RefObject<HTMLSelectElement | null>;
}): ReactNode {
  const { filter, order, query } = useHistoryView();
  const library = useLibrary((state) => state.library);
  const facts = useTextSearch((state) => state.facts);
  const topics = useMemo(
    () => named(library.kind === 'ready' ? sharedTopics(library.value.prompts) : []),
    [library],
  );
  const graders = useMemo(
    () => named([...new Set(facts?.graders.map(([, grader]) => grader))].toSorted()),
    [facts],
  );
  return (
    <div role="group" aria-label="Filters" className={styles['row']}>
      <FilterSelect
        field={first}
        label="Kind"
        none="All kinds"
        value={filter.kind}
        options={kindOptions}
        onChange={(next) => narrowHistory({ kind: oneOf(kinds, next) })}
      />
      <FilterSelect
        label="Topic"
        none="All topics"
        value={filter.topic}
        options={topics}
        onChange={(topic) => narrowHistory({ topic })}
      />
      <FilterSelect
        label="Mode"
        none="Any mode"
        value={filter.mode}
        options={modeOptions}
        onChange={(next) => narrowHistory({ mode: oneOf(modesOfAttempts, next) })}
      />
      <FilterSelect
        label="Result"
        none="Any result"
        value={filter.outcome}
        options={outcomeOptions}
        onChange={(next) => narrowHistory({ outcome: oneOf(outcomes, next) })}
      />
      <FilterSelect
        label="Grader"
        none="Any grader"
        value={filter.grader}
        options={graders}
        onChange={(grader) => narrowHistory({ grader })}
      />
      <FilterSelect
        label="Date"
        none="Any date"
        value={filter.withinDays === null ? null : String(filter.withinDays)}
        options={spanOptions}
        onChange={(next) =>
          narrowHistory({ withinDays: spansDays.find((days) => String(days) === next) ?? null })
        }
      />
      <FilterSelect
        label="Sitting"
        none="Any length"
        value={asOption(filter.isShort)}
        options={shortOptions}
        onChange={(next) => narrowHistory({ isShort: next === null ? null : next === 'yes' })}
      />
      <FilterSelect
        label="Settled"
        none="Settled or not"
        value={asOption(filter.isSettled)}
        options={settledOptions}
        onChange={(next) => narrowHistory({ isSettled: next === null ? null : next === 'yes' })}
      />
      {query.trim() === '' ? null : (
        <FilterSelect
          label="Order"
          none="Newest first"
          value={order === 'newest' ? null : order}
          options={bestOption}
          onChange={(next) => orderHistory(next === null ? 'newest' : 'best')}
        />
      )}
    </div>
  );
}

const bestOption = [{ value: 'best', title: 'Best match first' }];

const named = (names: readonly string[]) => names.map((name) => ({ value: name, title: name }));

const asOption = (is: boolean | null): string | null => (is === null ? null : is ? 'yes' : 'no');

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | null =>
  values.find((one) => one === value) ?? null;
