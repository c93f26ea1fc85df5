import { useEffect, useRef, type ReactNode } from 'react';
import {
  endFlash,
  reopenFlash,
  undoFlash,
  type FlashSession,
} from '../../state/flash/flash-session.js';
import { useToday } from '../../state/flash/today-store.js';
import { Button } from '../../ui/controls/button.js';
import { KeyHint } from '../../frame/key-hint.js';
import { Kbd } from '../../ui/controls/kbd.js';
import { VerdictMark } from '../../ui/status/verdict-mark.js';
import { nothingDueWords, questionsWords, whenWords } from '../../ui/words/today-words.js';
import styles from './flash.module.css';
import { endWords } from './flash-session-words.js';
import { useFlashKeys } from './use-flash-keys.js';

/** All were gone through: what it came to, a line each, and the way back. */
export function FlashEnd({ session }: { readonly session: FlashSession }): ReactNode {
  const { questions, turns, undos } = session;
  const today = useToday((state) => state.today);
  const title = useRef<HTMLHeadingElement>(null);
  useFlashKeys('ended');
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <h1 ref={title} tabIndex={-1} className={styles['end']}>
        {endWords(turns)}
      </h1>
      {today === null ? null : (
        <p className={styles['caption']}>
          {today.dueCount > 0
            ? `${questionsWords(today.dueCount)} still due.`
            : nothingDueWords(today, Date.now())}
        </p>
      )}
      <ul className={styles['results']} aria-label="Answers of this session">
        {turns.map(({ graded }, at) =>
          graded === null ? null : (
            <li key={graded.answerId} className={styles['result']}>
              <VerdictMark verdict={graded.verdict} />
              <span>
                {graded.criterion}{' '}
                <span className={styles['caption']}>· {questions[at]?.title}</span>
              </span>
              {graded.rating === null ? (
                <Button look="quiet" onClick={() => reopenFlash(at)}>
                  Settle<span className="visually-hidden"> {graded.criterion}</span>
                </Button>
              ) : (
                <span className={styles['caption']}>
                  {graded.dueAtMs === null ? '' : whenWords(graded.dueAtMs, Date.now())}
                </span>
              )}
            </li>
          ),
        )}
      </ul>
      <div className={styles['ways']}>
        <Button look="primary" onClick={endFlash}>
          Back to today <Kbd>Enter</Kbd>
        </Button>
        {undos.length === 0 ? null : (
          <Button onClick={() => void undoFlash()}>
            Undo <KeyHint>U</KeyHint>
          </Button>
        )}
      </div>
    </>
  );
}
