import { memo, type ReactNode } from 'react';
import type { AttemptSummary } from '../../../../core/history/attempt-summary.js';
import type { PromptSummary } from '../../../../ipc/views.js';
import { ResultChip } from '../../../ui/status/result-chip.js';
import styles from './prompt-list.module.css';

export const rowId = (promptId: string): string => `prompt-${promptId}`;

type Props = {
  readonly prompt: PromptSummary;
  readonly isHighlighted: boolean;
  /** How long a mock of it would be. */
  readonly time: string;
  /** Null where it was never tried, undefined while that is not known. */
  readonly last: AttemptSummary | null | undefined;
  /** What it came to in a round, which is no sitting of its own; null where none asked it. */
  readonly inRound: string | null;
  readonly onHighlight: (promptId: string) => void;
};

/** Memoised: a move of the highlight renders two rows anew, not the whole bank. */
export const PromptRow = memo(function PromptRow({
  prompt,
  isHighlighted,
  time,
  last,
  inRound,
  onHighlight,
}: Props): ReactNode {
  return (
    <div
      id={rowId(prompt.id)}
      role="option"
      aria-selected={isHighlighted}
      className={styles['row']}
      onClick={() => onHighlight(prompt.id)}
    >
      <span className={styles['what']}>
        <span className={styles['title']}>{prompt.title}</span>
        <span className={styles['topics']}>
          {prompt.pack === null ? null : (
            <span className={styles['pack']}>pack {prompt.pack} · </span>
          )}
          {prompt.topics.join(', ')}
        </span>
      </span>
      <span className={styles['minutes']}>{time}</span>
      <span className={styles['result']}>
        <LastResult last={last} inRound={inRound} />
      </span>
    </div>
  );
});

function LastResult({ last, inRound }: Pick<Props, 'last' | 'inRound'>): ReactNode {
  if (last === undefined) return null;
  if (last === null) return inRound ?? 'not tried';
  if (last.result !== null) return <ResultChip result={last.result} isNarrow />;
  return last.isSubmitted ? 'not graded' : 'unfinished';
}
