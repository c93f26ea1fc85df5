import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { PutAwayQuestion } from '../../../core/schedule/flash-question.js';
import type { Result } from '../../../core/result.js';
import type { AppError } from '../../../ipc/errors.js';
import { call } from '../../bridge.js';
import { loadToday } from '../../state/flash/today-store.js';
import { Button } from '../../ui/controls/button.js';
import { Markdown } from '../../ui/markdown/markdown.js';
import { ErrorNote } from '../../ui/status/error-note.js';
import { errorWords } from '../../ui/words/error-words.js';
import { putAwayActs, putAwayWords, type PutAwayAct } from './put-away-words.js';
import styles from './put-away.module.css';

type Done = { readonly id: string; readonly words: string };

/** Questions that are suspended or buried, or that were forgotten too often: looked at, and brought back. */
export function PutAway({ count }: { readonly count: number }): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const [questions, setQuestions] = useState<readonly PutAwayQuestion[] | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const summary = useRef<HTMLElement>(null);

  const load = useCallback(async () => {
    const reply = await call('flash:put-away');
    if (reply.ok) setQuestions(reply.value);
    setError(reply.ok ? null : reply.error);
  }, []);
  useEffect(() => {
    if (isOpen) void load();
  }, [isOpen, load]);
  // The button that was pressed goes with its row.
  useEffect(() => undo.current?.focus(), [done]);

  async function act(question: PutAwayQuestion, { kind, done: words }: PutAwayAct): Promise<void> {
    const { promptId, criterionId } = question;
    const reply = await call('flash:card', { promptId, criterionId, act: kind });
    await after(reply, reply.ok ? { id: reply.value.id, words } : null);
  }
  async function after(reply: Result<unknown, AppError>, next: Done | null): Promise<void> {
    if (!reply.ok) {
      setError(reply.error);
      return;
    }
    await load();
    setDone(next);
    void loadToday();
  }

  if (count === 0 && done === null) return null;
  return (
    <details className={styles['away']} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary ref={summary}>
        Put away, or forgotten often <span className={styles['count']}>{count}</span>
      </summary>
      {error === null ? null : <ErrorNote {...errorWords(error)} />}
      <ul aria-label="Put away, or forgotten often" className={styles['rows']}>
        {(questions ?? []).map((question) => (
          <li key={`${question.promptId} ${question.criterionId}`} className={styles['row']}>
            <div className={styles['words']}>
              <Markdown text={question.ask} voice="sans" />
              <p className={styles['why']}>
                {putAwayWords(question, Date.now())} · {question.title}
              </p>
            </div>
            {putAwayActs(question.why).map((one) => (
              <Button
                key={one.kind}
                aria-label={`${one.words}: ${question.ask}`}
                onClick={() => void act(question, one)}
              >
                {one.words}
              </Button>
            ))}
          </li>
        ))}
      </ul>
      <p role="status" className={styles['done']}>
        {done?.words}{' '}
        {done === null ? null : (
          <Button
            ref={undo}
            onClick={() =>
              void call('flash:undo', { id: done.id }).then(async (reply) => {
                summary.current?.focus();
                await after(reply, null);
              })
            }
          >
            Undo
          </Button>
        )}
      </p>
    </details>
  );
}
