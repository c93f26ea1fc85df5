import type { ReactNode } from 'react';
import { groupedBy } from '../../../../core/grouped-by.js';
import type { PromptProblem } from '../../../../ipc/views.js';
import { Dialog } from '../../../ui/overlays/dialog.js';
import styles from './problem-dialog.module.css';

type Props = { readonly problems: readonly PromptProblem[]; readonly onClose: () => void };

/** Where each prompt file goes wrong, as its author needs it: file, line, field, message. */
export function ProblemDialog({ problems, onClose }: Props): ReactNode {
  const files = groupedBy(problems, ({ file }) => file);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="wide"
      title="Prompt files with errors"
      description="Hotseat leaves out a file with an error until you fix it. Your attempts keep their own copies of their prompts."
    >
      {[...files].map(([file, found]) => (
        <section key={file} className={styles['file']}>
          <h3 className={styles['name']}>{file}</h3>
          <ul>
            {found.map(({ line, field, message }) => (
              <li key={`${line ?? ''} ${field} ${message}`} className={styles['problem']}>
                <span className={styles['line']}>
                  {line === null ? 'whole file' : `line ${line}`}
                </span>
                <span className={styles['field']}>{field}</span>
                <span className={styles['message']}>{message}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}
