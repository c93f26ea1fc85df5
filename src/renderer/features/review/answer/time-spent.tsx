import type { ReactNode } from 'react';
import type { AttemptState } from '../../../../core/attempt/attempt-state.js';
import type { Prompt } from '../../../../core/prompt/prompt.js';
import { clockWords } from '../../../../core/attempt/clock-words.js';
import { phaseLimitSec } from '../../../../core/attempt/time-limits.js';
import styles from './time-spent.module.css';
import { Section } from '../parts/section.js';

type TimeProps = { readonly prompt: Prompt; readonly state: AttemptState };

/** Time spent in each phase against what it was given. */
export function TimeSpent({ prompt, state }: TimeProps): ReactNode {
  return (
    <Section id="time" title="Time" note={clockWords(state.elapsedSec)}>
      <table className={styles['table']}>
        <tbody>
          {prompt.phases.map((phase) => {
            const spentSec = state.phaseSec[phase.id] ?? 0;
            const limitSec = phaseLimitSec(phase, state.timeFactor);
            const overSec = limitSec === null ? 0 : spentSec - limitSec;
            return (
              <tr key={phase.id}>
                <th scope="row">{phase.title}</th>
                <td>
                  {clockWords(spentSec)}
                  {limitSec === null ? '' : ` of ${clockWords(limitSec)}`}
                </td>
                <td className={overSec >= 1 ? styles['over'] : styles['note']}>
                  {overSec >= 1 ? `${clockWords(overSec)} over` : ''}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {state.timeFactor === null ? <p className={styles['note']}>Without a time limit.</p> : null}
    </Section>
  );
}
