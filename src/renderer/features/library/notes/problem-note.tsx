import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { PromptProblem } from '../../../../ipc/views.js';
import { Button } from '../../../ui/controls/button.js';
import styles from './notes.module.css';

const ProblemDialog = lazy(async () => ({
  default: (await import('./problem-dialog.js')).ProblemDialog,
}));

/** "1 prompt file has an error": the other files are listed all the same. */
export function ProblemNote({
  problems,
}: {
  readonly problems: readonly PromptProblem[];
}): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const fileCount = new Set(problems.map(({ file }) => file)).size;
  return (
    <section aria-label="Prompt files with errors" className={styles['strip']}>
      <p className={styles['words']}>
        {fileCount === 1 ? '1 prompt file has an error.' : `${fileCount} prompt files have errors.`}{' '}
        <span className={styles['more']}>All others are listed.</span>
      </p>
      <Button look="quiet" onClick={() => setIsOpen(true)}>
        Details…
      </Button>
      <Suspense fallback={null}>
        {isOpen ? <ProblemDialog problems={problems} onClose={() => setIsOpen(false)} /> : null}
      </Suspense>
    </section>
  );
}
