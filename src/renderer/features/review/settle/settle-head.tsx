import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import type { ReactNode } from 'react';
import type { Score } from '../../../../core/grade/score.js';
import type { Headline } from '../../../../core/review/verdict/headline.js';
import type { Settling } from '../../../../core/review/settling/settling.js';
import { moveSettling } from '../../../state/review/settling.js';
import { Button } from '../../../ui/controls/button.js';
import { IconButton } from '../../../ui/controls/icon-button.js';
import { KeyHint } from '../../../frame/key-hint.js';
import styles from './settle-head.module.css';
import { standingWords } from './settle-words.js';
import { TotalRange } from './total-range.js';

type Props = {
  readonly score: Score;
  readonly headline: Headline;
  /** Whether enough criteria were asked for one. */
  readonly hasBands: boolean;
  /** What holds the band down, or may. */
  readonly cap: string | null;
  readonly settling: Settling;
  /** How many of those that are gone through have a verdict. */
  readonly settled: number;
  /** Null where there is nothing to take back. */
  readonly onUndo: (() => void) | null;
};

/** What the attempt comes to as it stands, and how far one is. Its lines keep their height, whatever they say. */
export function SettleHead({
  score,
  headline,
  hasBands,
  cap,
  settling,
  settled,
  onUndo,
}: Props): ReactNode {
  const { ids, at, kind } = settling;
  const count = String(ids.length);
  const over = kind === 'found' ? 'looked at' : 'settled';
  return (
    <header className={styles['head']}>
      <div className={styles['line']}>
        <h1 className={styles['band']}>{headline.title}</h1>
        {kind === 'one' ? null : (
          <div className={styles['progress']}>
            <IconButton
              aria-label="Previous criterion"
              disabled={at === 0}
              onClick={() => moveSettling(-1)}
            >
              <ChevronLeft size={16} aria-hidden="true" />
            </IconButton>
            <span>
              {at < ids.length ? `${String(at + 1)} of ${count}` : `${String(settled)} ${over}`}
            </span>
            <IconButton
              aria-label="Next criterion"
              disabled={at >= ids.length - 1}
              onClick={() => moveSettling(1)}
            >
              <ChevronRight size={16} aria-hidden="true" />
            </IconButton>
          </div>
        )}
      </div>
      <div className={styles['line']}>
        <p className={styles['points']}>{headline.points}</p>
        {onUndo === null ? null : (
          <Button look="quiet" className={styles['undo']} onClick={onUndo}>
            Undo <KeyHint>U</KeyHint>
          </Button>
        )}
      </div>
      <TotalRange score={score} hasBands={hasBands} />
      <p className={styles['cap']} title={cap ?? undefined} aria-hidden={cap === null}>
        {cap}
      </p>
      <p className="visually-hidden" role="status">
        {standingWords(headline)} {cap}{' '}
        {kind === 'one' ? '' : `${String(settled)} of ${count} ${over}.`}
      </p>
    </header>
  );
}
