import type { ReactNode } from 'react';
import type { AttemptState } from '../../../../core/attempt/attempt-state.js';
import type { Prompt } from '../../../../core/prompt/prompt.js';
import { clockText } from '../../../../core/attempt/clock-text.js';
import { phaseLimitSec } from '../../../../core/attempt/time-limits.js';
import styles from './time-spent.module.css';
import { Section } from '../parts/section.js';

type TimeProps = { readonly prompt: Prompt; readonly state: AttemptState };

/** Time spent in each phase against what it was given. */
export function TimeSpent({ prompt, state }: TimeProps): ReactNode {
  return (
    <Section id="time" title="Time" note={clockText(state.elapsedSec)}>
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
                  {clockText(spentSec)}
                  {limitSec === null ? '' : ` of ${clockText(limitSec)}`}
                </td>
                <td className={overSec >= 1 ? styles['over'] : styles['note']}>
                  {overSec >= 1 ? `${clockText(overSec)} over` : ''}
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
