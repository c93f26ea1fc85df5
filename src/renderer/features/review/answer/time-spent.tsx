import type { CSSProperties, ReactNode } from 'react';
import { clockWords } from '../../../../core/attempt/clock-words.js';
import { wholeSeconds } from '../../../../core/attempt/whole-seconds.js';
import { phaseLimitSec } from '../../../../core/attempt/time-limits.js';
import { firstWords } from '../../../../core/review/first-things-words.js';
import type { Review } from '../../../../core/review/review.js';
import { classNames } from '../../../ui/class-names.js';
import styles from './time-spent.module.css';
import { Section } from '../parts/section.js';

type Props = { readonly review: Pick<Review, 'prompt' | 'state' | 'firsts'> };

/** Time spent in each phase against what it was given, and how long it took to the first box and number. */
export function TimeSpent({ review: { prompt, state, firsts } }: Props): ReactNode {
  const spent = wholeSeconds(
    prompt.phases.map(({ id }) => state.phaseSec[id] ?? 0),
    state.elapsedSec,
  );
  const rows = prompt.phases.map((phase, at) => ({
    phase,
    spentSec: spent[at] ?? 0,
    limitSec: phaseLimitSec(phase, state.timeFactor),
  }));
  const longestSec = Math.max(
    1,
    ...rows.flatMap(({ spentSec, limitSec }) => [spentSec, limitSec ?? 0]),
  );
  return (
    <Section id="time" title="Time" note={clockWords(state.elapsedSec)}>
      <table className={styles['table']}>
        <tbody>
          {rows.map(({ phase, spentSec, limitSec }) => {
            const overSec = limitSec === null ? 0 : spentSec - limitSec;
            return (
              <tr key={phase.id}>
                <th scope="row">{phase.title}</th>
                <td>
                  {clockWords(spentSec)}
                  {limitSec === null ? '' : ` of ${clockWords(limitSec)}`}
                  <Bar
                    spent={spentSec / longestSec}
                    plan={limitSec === null ? null : limitSec / longestSec}
                  />
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
      <p className={styles['firsts']}>{firstWords(firsts, prompt.kind)}</p>
    </Section>
  );
}

type BarProps = {
  readonly spent: number;
  /** Null without a limit. */
  readonly plan: number | null;
};

/** The same as the words beside it say: how far the time went, and a mark where the plan ends. */
function Bar({ spent, plan }: BarProps): ReactNode {
  return (
    <span
      className={classNames(styles['bar'], plan !== null && styles['planned'])}
      style={{ '--spent': spent, '--plan': plan } as CSSProperties}
      aria-hidden="true"
    />
  );
}
