import type { ReactNode } from 'react';
import { levels, levelWords } from '../../../../ui/words/domain-words.js';
import styles from './charts.module.css';
import { Mark } from './marks.js';

/** What the marks of the scores mean. */
export function Legend(): ReactNode {
  return (
    <ul className={styles['legend']} aria-label="Marks">
      {levels.map((level) => (
        <Entry key={level} words={levelWords[level]}>
          <Mark x={9} y={9} point={{ level, isShort: false, isSettled: false }} />
        </Entry>
      ))}
      <Entry words="short sitting">
        <Mark x={9} y={9} point={{ level: 'senior', isShort: true, isSettled: false }} />
      </Entry>
      <Entry words="partly settled by you">
        <Mark x={9} y={9} point={{ level: 'senior', isShort: false, isSettled: true }} />
      </Entry>
      <Entry words="what is still open">
        <path d="M9 2v14M6.5 2h5M6.5 16h5" className={styles['whisker']} />
      </Entry>
      <Entry words="four or more whole sittings at one level">
        <path d="M1 13L17 5" className={styles['line']} />
      </Entry>
    </ul>
  );
}

function Entry({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <li className={styles['entry']}>
      <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  );
}
