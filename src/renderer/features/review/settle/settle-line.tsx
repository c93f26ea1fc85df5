import type { ReactNode } from 'react';
import type { Grade } from '../../../../core/grade/grade.js';
import { aloneWords, leftToSettleWords } from '../../../../core/review/settling/settled-words.js';
import type { Settlement } from '../../../../core/grade/settlement.js';
import { settlingFound, settlingOpen } from '../../../../core/review/settling/settling.js';
import { startSettling } from '../../../state/review/settling.js';
import { Button } from '../../../ui/controls/button.js';
import type { GradeAgain } from '../grading/use-grade-again.js';
import { KeyHint } from '../../../frame/key-hint.js';
import type { Report } from '../report/report-of.js';
import styles from './settle-line.module.css';
import { foundWayWords, openWayWords } from './settle-words.js';

type Props = {
  readonly grade: Grade;
  readonly report: Report;
  readonly settlements: readonly Settlement[];
  readonly again: GradeAgain;
};

/** How much is settled and by whom, and the way to settle the rest; nothing where all was sure from the start. */
export function SettleLine({ grade, report, settlements, again }: Props): ReactNode {
  const { judged, settled, byGrader, open } = report;
  const settling = settlingOpen(report.inOrder);
  const found = settlingFound(report.inOrder, settlements);
  if (settling === null && found === null && settled === 0) return null;
  const { grader } = grade;
  const isStrange = open > 0 && grader.settings['ownWords'] === true;
  const { model } = again;
  return (
    <div className={styles['line']}>
      {isStrange ? (
        <p className={styles['strange']}>
          The offline grader does not know enough of your wording. Settle the rest yourself
          {model === null ? '' : ', or let a model read it'}.
        </p>
      ) : null}
      <p className={styles['words']}>
        {grader.model === null ? 'Offline: ' : ''}
        {leftToSettleWords(judged, grader)}.
        {grader.model !== null || found === null ? null : (
          <>
            <br />
            Words tell what you spoke of, not whether all of it is right.
          </>
        )}
        {settled === 0 ? null : (
          <>
            <br />
            {aloneWords(grade, byGrader)}.
          </>
        )}
      </p>
      {settling === null && found === null ? null : (
        <div className={styles['ways']}>
          {settling === null ? null : (
            <Button look={open > 0 ? 'primary' : 'plain'} onClick={() => startSettling(settling)}>
              {openWayWords(open)} <KeyHint>S</KeyHint>
            </Button>
          )}
          {found === null ? null : (
            <Button onClick={() => startSettling(found.settling)}>
              {foundWayWords(found)} <KeyHint>V</KeyHint>
            </Button>
          )}
          {isStrange && model !== null ? (
            <Button onClick={() => again.by('llm')}>Let {model} read it</Button>
          ) : null}
        </div>
      )}
    </div>
  );
}
