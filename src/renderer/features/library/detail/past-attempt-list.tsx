import { useState, type ReactNode } from 'react';
import { shownOfPrompt } from '../../../../core/history/attempt-overview.js';
import type { AttemptSummary } from '../../../../core/history/attempt-summary.js';
import { shareWords } from '../../../../core/grade/score-words.js';
import { goTo } from '../../../state/navigation.js';
import { bandWordsOf, resultNotes } from '../../../ui/status/band-words.js';
import { Button } from '../../../ui/controls/button.js';
import { clockWords, minuteWords } from '../../../../core/attempt/clock-words.js';
import { dayWords } from '../../../ui/words/time-words.js';
import { shareInRound } from '../list/past-attempts.js';
import styles from './past-attempt-list.module.css';

type Props = {
  readonly promptId: string;
  readonly attempts: readonly AttemptSummary[];
  /** Whether its board was drawn in a drill; the dialog lists those. */
  readonly hasDrill: boolean;
  /** How many there are; those beyond the newest are in the history only. */
  readonly count: number;
  readonly onContinue: (attemptId: string) => void;
};

/** A prompt's attempts and the rounds that asked it, newest first: each opens its report, an unfinished one goes on. */
export function AttemptLines({
  promptId,
  attempts,
  hasDrill,
  count,
  onContinue,
}: Props): ReactNode {
  const [nowMs] = useState(() => Date.now());
  if (attempts.length === 0)
    return (
      <p className={styles['none']}>
        {hasDrill ? 'No mock of it yet, only a board drill.' : 'Not tried yet.'}
      </p>
    );
  return (
    <>
      <ul>
        {attempts.slice(0, shownOfPrompt).map((attempt) => (
          <li key={attempt.id} className={styles['item']}>
            <Line promptId={promptId} attempt={attempt} nowMs={nowMs} onContinue={onContinue} />
          </li>
        ))}
      </ul>
      {count > shownOfPrompt ? (
        <Button look="quiet" className={styles['more']} onClick={() => goTo({ kind: 'history' })}>
          All {count} in the history
        </Button>
      ) : null}
    </>
  );
}

type LineProps = { readonly attempt: AttemptSummary; readonly nowMs: number } & Pick<
  Props,
  'promptId' | 'onContinue'
>;

function Line({ promptId, attempt, nowMs, onContinue }: LineProps): ReactNode {
  const { id, result, isSubmitted, elapsedSec, startedAtMs, mode } = attempt;
  const day = dayWords(startedAtMs, nowMs);
  const isRound = attempt.promptId !== promptId;
  const lasted = isSubmitted ? minuteWords(elapsedSec) : `${clockWords(elapsedSec)} in`;
  const how = mode === 'practice' ? `${lasted} · practice` : lasted;
  const note = result === null || isRound ? null : (resultNotes(result)?.note ?? null);
  const open = (): void => (isSubmitted ? goTo({ kind: 'review', attemptId: id }) : onContinue(id));
  return (
    <button type="button" className={styles['line']} onClick={open}>
      <span className={styles['result']}>
        {isRound ? roundHeadline(attempt, promptId) : headline(attempt)}
      </span>{' '}
      <span className={styles['when']}>
        {day} · {isRound ? `in a round, ${lasted} in all` : how}
        {note === null ? null : ` · ${note}`}
      </span>
      {result === null || isRound || result.missed.length === 0 ? null : (
        <>
          <span className={styles['lead']}>Cost most points:</span>
          {result.missed.map((title) => (
            <span key={title} className={styles['missed']}>
              {title}
            </span>
          ))}
        </>
      )}
      {isSubmitted ? null : <span className={styles['goes-on']}>Continue</span>}
    </button>
  );
}

function headline({ result, isSubmitted }: AttemptSummary): string {
  if (result !== null) return bandWordsOf(result);
  return isSubmitted ? 'Not graded' : 'Unfinished';
}

/** What the question came to in its round, in percent, as the round's report has it. */
function roundHeadline(attempt: AttemptSummary, promptId: string): string {
  const share = shareInRound(attempt, promptId);
  if (share === null) return attempt.result === null ? headline(attempt) : 'Round';
  const words = shareWords(share);
  return words === 'open' ? 'Open' : words;
}
