import type { ReactNode } from 'react';
import type { PromptProblem } from '../../../../ipc/views.js';
import styles from './packs.module.css';

const shownAtMost = 50;

/** What is wrong with a pack, by file. */
export function PackProblems({
  problems,
}: {
  readonly problems: readonly PromptProblem[];
}): ReactNode {
  const hiddenCount = problems.length - shownAtMost;
  return (
    <ul className={styles['problems']} aria-label="What is wrong with the pack" tabIndex={0}>
      {problems.slice(0, shownAtMost).map(({ file, line, field, message }, index) => (
        <li key={index}>
          <span className={styles['place']}>
            {file === '' ? 'The pack' : file}
            {line === null ? '' : `, line ${String(line)}`}
            {field === '' ? '' : `, ${field}`}
          </span>
          : {message}
        </li>
      ))}
      {hiddenCount > 0 ? <li>and {hiddenCount} more</li> : null}
    </ul>
  );
}
