import type { ReactNode } from 'react';
import type { GraderChoice } from '../../core/settings/model-settings.js';
import { gradeAll, stopGradingAll, useGradeAll } from '../state/review/grade-all.js';
import { agreesToSend } from '../state/settings/consent.js';
import { ungradedIds, useLibrary } from '../state/library/library-store.js';
import { useSettings } from '../state/settings/settings.js';
import { Button } from '../ui/controls/button.js';
import { ErrorNote } from '../ui/status/error-note.js';
import { errorWords } from '../ui/words/error-words.js';
import styles from './ungraded-note.module.css';

/** How many submitted attempts wait for a grade, and the way to grade them all; nothing where none does. */
export function UngradedNote(): ReactNode {
  const waiting = useLibrary(ungradedIds);
  const now = useGradeAll((state) => state.now);
  const grader = useSettings((settings) => settings.grader);
  const model = useSettings((settings) => settings.model.model);
  if (now.kind === 'running') {
    return (
      <section aria-label="Attempts without a grade" className={styles['strip']}>
        <p role="status" className={styles['words']}>
          Grading {now.at} of {now.of}…
        </p>
        <Button onClick={stopGradingAll}>Stop</Button>
      </section>
    );
  }
  if (waiting.length === 0) return null;
  const run = async (by: GraderChoice): Promise<void> => {
    if (by === 'llm' && !(await agreesToSend())) return;
    await gradeAll(waiting, by);
  };
  const ways =
    grader === 'llm' ? (
      <>
        <Button onClick={() => void run('llm')}>Grade all with {model}</Button>
        <Button onClick={() => void run('offline')}>Grade all offline</Button>
      </>
    ) : (
      <Button onClick={() => void run('offline')}>Grade all</Button>
    );
  return (
    <section aria-label="Attempts without a grade">
      <div className={styles['strip']}>
        <p className={styles['words']}>
          {waiting.length === 1
            ? 'One attempt is not graded yet.'
            : `${String(waiting.length)} attempts are not graded yet.`}
        </p>
        {ways}
      </div>
      {now.kind === 'stopped' ? <ErrorNote {...errorWords(now.error)} /> : null}
    </section>
  );
}
