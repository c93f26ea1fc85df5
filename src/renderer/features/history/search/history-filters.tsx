import { useMemo, type ReactNode, type RefObject } from 'react';
import { dimensions } from '../../../../core/grade/weights/dimension.js';
import { sharedTopics } from '../../../../core/library/library-filter.js';
import { outcomes, spansDays } from '../../../../core/history/history-filter.js';
import { headingName } from '../../../../core/trends/trend-names.js';
import { narrowHistory, useHistoryView } from '../../../state/library/history-view.js';
import { useAttemptMarks } from '../../../state/library/attempt-marks.js';
import { allAttempts, useLibrary } from '../../../state/library/library-store.js';
import { useTextSearch } from '../../../state/library/text-search.js';
import { FilterSelect } from '../../../ui/controls/filter-select.js';
import { kinds } from '../../../ui/words/domain-words.js';
import { askedIn } from './use-further-facts.js';
import styles from './history-filters.module.css';
import {
  kindOptions,
  modeOptions,
  modesOfAttempts,
  outcomeOptions,
  settledOptions,
  shortOptions,
  spanOptions,
  weakOptions,
} from './history-filter-words.js';

/** What the list of attempts is narrowed to besides words. */
export function HistoryFilters({
  first,
}: {
  readonly first: RefObject<HTMLSelectElement | null>;
}): ReactNode {
  const filter = useHistoryView((view) => view.filter);
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
  const headings = useHeadings();
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
        label="Heading"
        none="All headings"
        value={filter.heading}
        options={headings}
        onChange={(heading) => narrowHistory({ heading })}
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
        label="Weak dimension"
        none="Any dimension"
        value={filter.weakIn}
        options={weakOptions}
        onChange={(next) => narrowHistory({ weakIn: oneOf(dimensions, next) })}
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
        value={filter.isFew === true ? 'few' : asOption(filter.isShort)}
        options={shortOptions}
        onChange={(next) =>
          narrowHistory({
            isFew: next === 'few' ? true : null,
            isShort: next === null || next === 'few' ? null : next === 'yes',
          })
        }
      />
      <FilterSelect
        label="Settled"
        none="Settled?"
        value={asOption(filter.isSettled)}
        options={settledOptions}
        onChange={(next) => narrowHistory({ isSettled: next === null ? null : next === 'yes' })}
      />
    </div>
  );
}

/** The headings of the notes that any attempt asked something of, and one that is chosen already. */
function useHeadings(): ReturnType<typeof named> {
  const attempts = useLibrary(allAttempts);
  const marks = useAttemptMarks((state) => state.marks);
  const chosen = useHistoryView(({ filter }) => filter.heading);
  return useMemo(() => {
    const promptIds = new Set(attempts.map(({ promptId }) => promptId));
    const headings = [...promptIds]
      .flatMap(askedIn)
      .flatMap((id) => marks?.headingsOf.get(id) ?? []);
    const all = new Set([...headings, ...(chosen === null ? [] : [chosen])]);
    return [...all]
      .map((value) => ({ value, title: headingName(value) }))
      .toSorted((one, other) => inOrder(one.title, other.title));
  }, [attempts, marks, chosen]);
}

/** Of numbers within a heading, 2 comes before 10. */
const inOrder = new Intl.Collator('en', { numeric: true }).compare;

const named = (names: readonly string[]) => names.map((name) => ({ value: name, title: name }));

const asOption = (is: boolean | null): string | null => (is === null ? null : is ? 'yes' : 'no');

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | null =>
  values.find((one) => one === value) ?? null;
