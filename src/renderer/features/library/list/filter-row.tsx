import { useMemo, type ReactNode, type RefObject } from 'react';
import { lastResults, lengths, sharedTopics } from '../../../../core/library/library-filter.js';
import type { PromptSummary } from '../../../../ipc/views.js';
import { narrow, useLibraryView } from '../../../state/library/library-view.js';
import { Button } from '../../../ui/controls/button.js';
import { FilterSelect } from '../../../ui/controls/filter-select.js';
import { levels } from '../../../ui/words/domain-words.js';
import styles from './filter-row.module.css';
import { levelOptions, lengthOptions, narrowedBy, resultOptions } from './filter-words.js';

type Props = {
  readonly prompts: readonly PromptSummary[];
  readonly shownCount: number;
  /** The first of the filters, for the key that goes there. */
  readonly first: RefObject<HTMLSelectElement | null>;
  readonly onClear: () => void;
  /** The person has done with the filters, and goes to the list. */
  readonly onLeave: () => void;
};

/** What the list is narrowed to besides words and kind, how much is left of it, and the way back. */
export function FilterRow({ prompts, shownCount, first, onClear, onLeave }: Props): ReactNode {
  const view = useLibraryView();
  const { topic, level, length, result, query } = view;
  const topics = useMemo(
    () => sharedTopics(prompts).map((name) => ({ value: name, title: name })),
    [prompts],
  );
  const isNarrowed = narrowedBy(view, query).length > 0;
  return (
    <div
      role="group"
      aria-label="Filters"
      className={styles['row']}
      onKeyDown={({ key }) => (key === 'Escape' ? onLeave() : undefined)}
    >
      <FilterSelect
        field={first}
        label="Topic"
        none="All topics"
        value={topic}
        options={topics}
        onChange={(next) => narrow({ topic: next })}
      />
      <FilterSelect
        label="Level"
        none="All levels"
        value={level}
        options={levelOptions}
        onChange={(next) => narrow({ level: oneOf(levels, next) })}
      />
      <FilterSelect
        label="Length"
        none="Any length"
        value={length}
        options={lengthOptions}
        onChange={(next) => narrow({ length: oneOf(lengths, next) })}
      />
      <FilterSelect
        label="Last result"
        none="Any result"
        value={result}
        options={resultOptions}
        onChange={(next) => narrow({ result: oneOf(lastResults, next) })}
      />
      <p role="status" className={styles['count']}>
        {isNarrowed ? `${String(shownCount)} of ${String(prompts.length)} prompts` : ''}
      </p>
      {isNarrowed ? (
        <Button look="quiet" className={styles['clear']} onClick={onClear}>
          Clear
        </Button>
      ) : null}
    </div>
  );
}

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | null =>
  values.find((one) => one === value) ?? null;
