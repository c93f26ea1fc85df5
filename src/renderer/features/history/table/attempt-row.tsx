import Trash from 'lucide-react/icons/trash-2';
import { memo, useEffect, type ReactNode, type Ref } from 'react';
import { minuteWords } from '../../../../core/attempt/clock-words.js';
import { drillOf } from '../../../../core/drill/drill-id.js';
import type { Place } from '../../../../core/grade/grade.js';
import { percentWords } from '../../../../core/grade/score-words.js';
import { promptsOfRound } from '../../../../core/library/round-id.js';
import type { AttemptSummary } from '../../../../core/history/attempt-summary.js';
import { useLibrary } from '../../../state/library/library-store.js';
import { activate, pick } from '../../../state/library/history-view.js';
import { askForShare, useDrillShares } from '../../../state/library/drill-shares.js';
import { readAhead } from '../../../state/review/read-ahead.js';
import type { FoundPassages } from '../../../state/library/text-search.js';
import { IconButton } from '../../../ui/controls/icon-button.js';
import { ResultChip } from '../../../ui/status/result-chip.js';
import { kindWords, levelWords } from '../../../ui/words/domain-words.js';
import { dayWords, hourWords } from '../../../ui/words/time-words.js';
import styles from '../attempt-table.module.css';
import { FoundLines } from './found-lines.js';

export type RowActs = {
  /** Opens the report, at a place where there is one, or goes on with what is unfinished. */
  readonly onOpen: (attempt: AttemptSummary, place: Place | null) => void;
  readonly onDelete: (attempt: AttemptSummary) => void;
};

type Props = RowActs & {
  readonly ref: Ref<HTMLTableSectionElement>;
  /** Its place in the list. */
  readonly at: number;
  readonly rowIndex: number;
  readonly attempt: AttemptSummary;
  readonly nowMs: number;
  readonly isChosen: boolean;
  readonly canBeChosen: boolean;
  readonly passages: FoundPassages | null;
};

// Made once: a row is drawn at each letter of a search, and its icon stays the same.
const bin = <Trash size={14} aria-hidden="true" />;

// A letter in the search field renders the table anew; the rows that stay need not be.
export const AttemptRow = memo(function Row(props: Props): ReactNode {
  const { ref, at, rowIndex, attempt, nowMs, passages, onOpen, onDelete } = props;
  const { id, title, kind, mode, level, startedAtMs, elapsedSec, isSubmitted } = attempt;
  const day = dayWords(startedAtMs, nowMs);
  const isDrill = drillOf(attempt.promptId) !== null;
  const questions = useLibrary(({ library }) => questionsOf(attempt.promptId, library));
  const first = passages?.find(({ place }) => place !== null)?.place ?? null;
  const onFocus = (): void => {
    activate(id);
    // A press with the mouse gives it the focus too, before it opens.
    if (isSubmitted) void readAhead(id);
  };
  return (
    <tbody ref={ref} data-index={at} className={styles['row']} onFocus={onFocus}>
      <tr aria-rowindex={rowIndex}>
        <td className={styles['pick']}>
          <CompareTick {...props} day={day} />
        </td>
        <td className={styles['date']}>
          {day}, {hourWords(startedAtMs)}
        </td>
        <th scope="row" className={styles['prompt']}>
          <button
            type="button"
            data-opens
            className={styles['open']}
            onClick={() => onOpen(attempt, first)}
          >
            {title}
            {isSubmitted ? null : <span className="visually-hidden">, continue</span>}
          </button>
          {questions === '' ? null : <p className={styles['questions']}>{questions}</p>}
        </th>
        <td className={styles['kind']}>{kindWords[kind]}</td>
        <td className={styles['mode']}>{isDrill ? 'drill' : mode}</td>
        <td className={styles['level']}>{isDrill ? null : levelWords[level].toLowerCase()}</td>
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
            {bin}
          </IconButton>
        </td>
      </tr>
      {passages === null || passages.length === 0 ? null : (
        <FoundLines
          rowIndex={rowIndex}
          passages={passages}
          onOpen={(place) => onOpen(attempt, place)}
        />
      )}
    </tbody>
  );
});

/** The titles of a round's questions, by which two rounds of one name are told apart; '' of all else. */
function questionsOf(promptId: string, library: ReturnType<typeof useLibrary.getState>['library']) {
  const asked = promptsOfRound(promptId);
  if (asked === null || library.kind !== 'ready') return '';
  const { prompts } = library.value;
  return asked.flatMap((one) => prompts.find(({ id }) => id === one)?.title ?? []).join('; ');
}

type TickProps = Pick<Props, 'attempt' | 'isChosen' | 'canBeChosen'> & { readonly day: string };

/** Nothing where there is no result to compare. */
function CompareTick({ attempt, isChosen, canBeChosen, day }: TickProps): ReactNode {
  if (attempt.result === null) return null;
  return (
    <input
      type="checkbox"
      className={styles['tick']}
      aria-label={`Compare “${attempt.title}” from ${day}, ${hourWords(attempt.startedAtMs)}`}
      checked={isChosen}
      disabled={!isChosen && !canBeChosen}
      onChange={() => pick(attempt)}
    />
  );
}

function Outcome({ attempt }: { readonly attempt: AttemptSummary }): ReactNode {
  const { id, result, isSubmitted, promptId } = attempt;
  if (isSubmitted && drillOf(promptId) !== null) return <DrillOutcome attemptId={id} />;
  if (result !== null) return <ResultChip result={result} isNarrow />;
  return isSubmitted ? (
    'not graded'
  ) : (
    <span className={styles['continue']}>unfinished · Continue</span>
  );
}

/** Nothing until it is known: another word would jump. */
function DrillOutcome({ attemptId }: { readonly attemptId: string }): ReactNode {
  const share = useDrillShares(({ shares }) => shares.get(attemptId));
  useEffect(() => askForShare(attemptId), [attemptId]);
  if (share === undefined) return null;
  return share === null ? 'compared' : `${percentWords(share)} found`;
}
