import { useEffect, useLayoutEffect, useState, type ReactNode } from 'react';
import type { AppError } from '../../../ipc/errors.js';
import { arrive, openAttempt } from '../../state/attempt/attempt-commands.js';
import { takeUp } from '../../state/attempt/attempt-session.js';
import { goTo } from '../../state/navigation.js';
import { Button } from '../../ui/controls/button.js';
import { ErrorNote } from '../../ui/status/error-note.js';
import { errorWords } from '../../ui/words/error-words.js';
import { preloadMarkdown } from '../../ui/markdown/markdown.js';
import styles from './interview.module.css';
import { Room } from './room/room.js';

void preloadMarkdown();

/** The interview room, once main has opened the attempt. */
export function Interview({ attemptId }: { readonly attemptId: string }): ReactNode {
  const [isOpen, setOpen] = useState(() => takeUp(attemptId));
  const [problem, setProblem] = useState<AppError | null>(null);

  // Before a paused attempt is painted as one.
  useLayoutEffect(() => {
    if (isOpen) arrive();
  }, [isOpen]);

  useEffect(() => {
    if (isOpen) return;
    let isWanted = true;
    void openAttempt(attemptId).then((error) => {
      if (!isWanted) return;
      if (error === null) setOpen(true);
      else setProblem(error);
    });
    return () => {
      isWanted = false;
    };
  }, [attemptId, isOpen]);

  if (problem !== null) {
    return (
      <main className={styles['problem']}>
        <h1 className="visually-hidden">Interview</h1>
        <ErrorNote
          {...errorWords(problem)}
          actions={<Button onClick={() => goTo({ kind: 'library' })}>Back to the library</Button>}
        />
      </main>
    );
  }
  return isOpen ? <Room /> : <main aria-busy="true" />;
}
