import type { ReactNode } from 'react';
import type { AttemptState } from '../../../core/attempt.js';
import { bandWords } from '../../../core/band.js';
import type { Grade } from '../../../core/grade.js';
import type { Prompt } from '../../../core/prompt.js';
import { clockText } from '../../../core/review-place.js';
import { scoreOf } from '../../../core/scoring.js';
import { phaseLimitSec } from '../../../core/timing.js';
import styles from './bars.module.css';
import { Section } from './section.js';

/** The same verdicts at each level's bar. */
export function Levels({
  prompt,
  grade,
}: {
  readonly prompt: Prompt;
  readonly grade: Grade;
}): ReactNode {
  return (
    <Section id="levels" title="If the bar were…">
      <table className={styles['table']}>
        <tbody>
          {prompt.levels.map((level) => {
            const { band, total } = scoreOf(prompt, grade.verdicts, level);
            return (
              <tr key={level}>
                <th scope="row">{level.charAt(0).toUpperCase() + level.slice(1)}</th>
                <td className={styles['strong']}>
                  {band === null ? 'No band' : bandWords(band)} · {total}
                </td>
                <td className={styles['note']}>{level === grade.level ? 'aimed at' : ''}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}

type TimeProps = { readonly prompt: Prompt; readonly state: AttemptState };

/** Time spent in each phase against what it was given. */
export function Time({ prompt, state }: TimeProps): ReactNode {
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
