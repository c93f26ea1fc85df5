import { useState, type ReactNode, type RefObject } from 'react';
import type { AttemptSummary } from '../../../core/history/attempt-summary.js';
import { Button } from '../../ui/controls/button.js';
import { AttemptTable } from './attempt-table.js';
import styles from './history.module.css';

type Props = {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly attempts: readonly AttemptSummary[];
  readonly query: string;
  readonly onSearch: (query: string) => void;
  readonly onOpen: (attempt: AttemptSummary) => void;
  readonly onDelete: (attempt: AttemptSummary) => void;
};

// A table of thousands of rows takes seconds to lay out, and nobody reads it.
const page = 50;

/** A field that narrows the table, and the newest rows of what it leaves. */
export function AttemptList({ attempts, query, onSearch, ...table }: Props): ReactNode {
  const [limit, setLimit] = useState(page);
  return (
    <>
      <input
        type="search"
        className={styles['search']}
        aria-label="Search attempts"
        placeholder="Search prompts, kinds, levels…"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => onSearch(event.target.value)}
      />
      <p role="status" className={styles['count']}>
        {attempts.length === 0 ? 'No attempt matches your search.' : countWords(attempts)}
      </p>
      {attempts.length > 0 ? <AttemptTable {...table} attempts={attempts.slice(0, limit)} /> : null}
      {attempts.length > limit ? (
        <Button className={styles['more']} onClick={() => setLimit(limit + page)}>
          Show {Math.min(page, attempts.length - limit)} more
        </Button>
      ) : null}
    </>
  );
}

const countWords = ({ length }: readonly AttemptSummary[]): string =>
  length === 1 ? '1 attempt' : `${length.toLocaleString('en')} attempts`;
