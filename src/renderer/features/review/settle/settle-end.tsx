import { useEffect, useRef, type ReactNode } from 'react';
import type { Grade } from '../../../../core/grade/grade.js';
import type { SettledScore } from '../../../../core/grade/settled-score.js';
import { settledWords } from '../../../../core/review/settling/settled-words.js';
import type { FoundWay } from '../../../../core/review/settling/settling.js';
import { startSettling } from '../../../state/review/settling.js';
import { KeyHint } from '../../../frame/key-hint.js';
import { Button } from '../../../ui/controls/button.js';
import { Kbd } from '../../../ui/controls/kbd.js';
import { Dimensions } from '../verdict/dimensions.js';
import { settleTitleId } from '../parts/focus-target.js';
import type { Report } from '../report/report-of.js';
import styles from './settle-end.module.css';
import { endWords, foundWayWords } from './settle-words.js';

type Props = {
  readonly report: SettledScore & Pick<Report, 'few'>;
  readonly grader: Grade['grader'];
  readonly openCount: number;
  /** Through what is still open, and to the first of it; null where nothing is. */
  readonly onOpen: (() => void) | null;
  /** Through what the grader found met and the person has not looked at; null where there is none. */
  readonly found: FoundWay | null;
  readonly onLeave: () => void;
};

/** All were gone through: what it comes to, and the way back. */
export function SettleEnd({ report, grader, openCount, onOpen, found, onLeave }: Props): ReactNode {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const without = settledWords(report.settled, report.byGrader, {
    grader,
    verdicts: report.grade.verdicts,
  });
  return (
    <div className={styles['end']}>
      <h2 id={settleTitleId} ref={title} tabIndex={-1} className={styles['title']}>
        {endWords(report.score, report.few, openCount)}
      </h2>
      {without === null ? null : <p className={styles['without']}>{without}</p>}
      <Dimensions score={report.score} />
      <div className={styles['ways']}>
        <Button look="primary" onClick={onLeave}>
          Back to the report <Kbd>Enter</Kbd>
        </Button>
        {onOpen === null ? null : (
          <Button onClick={onOpen}>
            {openCount === 1 ? 'Settle the open one' : `Settle the ${String(openCount)} open ones`}{' '}
            <KeyHint>S</KeyHint>
          </Button>
        )}
        {found === null ? null : (
          <Button onClick={() => startSettling(found.settling)}>
            {foundWayWords(found)} <KeyHint>V</KeyHint>
          </Button>
        )}
      </div>
    </div>
  );
}
