import Trash from 'lucide-react/icons/trash-2';
import { memo, useState, type ReactNode, type RefObject } from 'react';
import { minuteWords } from '../../../core/attempt/clock-words.js';
import { drillOf } from '../../../core/drill/drill-id.js';
import type { AttemptSummary } from '../../../core/history/attempt-summary.js';
import { ResultChip } from '../../ui/status/result-chip.js';
import { IconButton } from '../../ui/controls/icon-button.js';
import { kindWords, levelWords } from '../../ui/words/domain-words.js';
import { dayWords, hourWords } from '../../ui/words/time-words.js';
import styles from './attempt-table.module.css';

type Props = {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly attempts: readonly AttemptSummary[];
  readonly onOpen: (attempt: AttemptSummary) => void;
  readonly onDelete: (attempt: AttemptSummary) => void;
};

export function AttemptTable({ table, attempts, onOpen, onDelete }: Props): ReactNode {
  const [nowMs] = useState(() => Date.now());
  return (
    <table ref={table} className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">Date</th>
          <th scope="col">Prompt</th>
          <th scope="col" className={styles['kind']}>
            Kind
          </th>
          <th scope="col">Mode</th>
          <th scope="col">Level</th>
          <th scope="col" className={styles['number']}>
            Time
          </th>
          <th scope="col" className={styles['result']}>
            Result
          </th>
          <th scope="col">
            <span className="visually-hidden">Delete</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {attempts.map((attempt) => (
          <Row
            key={attempt.id}
            attempt={attempt}
            nowMs={nowMs}
            onOpen={onOpen}
            onDelete={onDelete}
          />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = { readonly attempt: AttemptSummary; readonly nowMs: number } & Pick<
  Props,
  'onOpen' | 'onDelete'
>;

// A letter in the search field renders the table anew; the rows that stay need not be.
const Row = memo(function Row({ attempt, nowMs, onOpen, onDelete }: RowProps): ReactNode {
  const { title, kind, mode, level, startedAtMs, elapsedSec, isSubmitted } = attempt;
  const day = dayWords(startedAtMs, nowMs);
  return (
    <tr>
      <td className={styles['date']}>
        {day}, {hourWords(startedAtMs)}
      </td>
      <th scope="row" className={styles['prompt']}>
        <button type="button" data-opens className={styles['open']} onClick={() => onOpen(attempt)}>
          {title}
          {isSubmitted ? null : <span className="visually-hidden">, continue</span>}
        </button>
      </th>
      <td className={styles['kind']}>{kindWords[kind]}</td>
      <td>{mode}</td>
      <td>{levelWords[level].toLowerCase()}</td>
      <td className={styles['number']}>{minuteWords(elapsedSec)}</td>
      <td className={styles['result']}>
        <Outcome attempt={attempt} />
      </td>
      <td className={styles['last']}>
        <IconButton
          look="danger"
          className={styles['delete']}
          aria-label={`Delete “${title}” from ${day}`}
          onClick={() => onDelete(attempt)}
        >
          <Trash size={14} aria-hidden="true" />
        </IconButton>
      </td>
    </tr>
  );
});

function Outcome({ attempt }: { readonly attempt: AttemptSummary }): ReactNode {
  const { result, isSubmitted, promptId } = attempt;
  if (isSubmitted && drillOf(promptId) !== null) return 'compared';
  if (result !== null) return <ResultChip result={result} />;
  return isSubmitted ? (
    'not graded'
  ) : (
    <span className={styles['continue']}>unfinished · Continue</span>
  );
}
