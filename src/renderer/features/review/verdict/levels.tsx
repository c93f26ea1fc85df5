import type { ReactNode } from 'react';
import type { Band } from '../../../../core/grade/band.js';
import type { Grade } from '../../../../core/grade/grade.js';
import type { Improvement } from '../../../../core/grade/improvements.js';
import { pointsWords } from '../../../../core/grade/score-words.js';
import type { Prompt } from '../../../../core/prompt/prompt.js';
import {
  levelColumn,
  openAtLevels,
  wayWords,
  type LevelColumn as Column,
} from '../../../../core/review/verdict/level-column.js';
import { levelWords } from '../../../ui/words/domain-words.js';
import { goToChange } from '../parts/focus-target.js';
import { InlineText } from '../parts/inline-text.js';
import styles from './levels.module.css';
import { Section } from '../parts/section.js';

type Props = {
  readonly prompt: Prompt;
  readonly grade: Pick<Grade, 'verdicts' | 'level' | 'weights'>;
  /** How many of the criteria that count are open, as the whole report counts them. */
  readonly openCount: number;
};

/** The same verdicts at each level's bar, side by side, with the shortest way to the next band. */
export function Levels({ prompt, grade, openCount }: Props): ReactNode {
  const columns = prompt.levels.map((level) => levelColumn(prompt, grade, level));
  const open = openAtLevels(columns, openCount, grade.level);
  return (
    <Section id="levels" title="At each level">
      {prompt.levels.length === 1 ? null : (
        <p className={styles['about']}>
          The verdicts are the same at every level. A lower level expects less; what a higher level
          expects adds points.
        </p>
      )}
      {open === null ? null : <p className={styles['about']}>{open}</p>}
      <ol className={styles['levels']}>
        {columns.map((column) => (
          <LevelColumn
            key={column.level}
            column={column}
            isTarget={column.level === grade.level}
            isOpen={open !== null}
          />
        ))}
      </ol>
    </Section>
  );
}

type ColumnProps = {
  readonly column: Column;
  readonly isTarget: boolean;
  /** Every level is open, and the line above says how far. */
  readonly isOpen: boolean;
};

function LevelColumn({ column, isTarget, isOpen }: ColumnProps): ReactNode {
  const { level, score, standing, why, improvements } = column;
  const points = pointsWords(score);
  return (
    <li className={styles['level']}>
      <h3 className={styles['name']}>
        {levelWords[level]}
        {isTarget ? <span className={styles['note']}> your target</span> : null}
      </h3>
      <p className={styles['band']}>{standing}</p>
      {isOpen || standing === points ? null : <p className={styles['note']}>{points}</p>}
      <p className={styles['note']}>{why}</p>
      {improvements.to === null ? null : (
        <Way to={improvements.to} changes={improvements.changes} />
      )}
    </li>
  );
}

const mostShown = 4;

type WayProps = { readonly to: Band; readonly changes: readonly Improvement[] };

function Way({ to, changes }: WayProps): ReactNode {
  const [shown, more] = [changes.slice(0, mostShown), changes.slice(mostShown)];
  const list = (some: readonly Improvement[]): ReactNode => (
    <ul>
      {some.map((change) => (
        <li key={change.criterionId}>
          <button type="button" className={styles['link']} onClick={() => goToChange(change)}>
            <InlineText text={change.title} />
            {change.liftsCap ? <span className={styles['note']}> lifts the cap</span> : null}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <div className={styles['way']}>
      <p>{wayWords(changes.length, to)}:</p>
      {list(shown)}
      {more.length === 0 ? null : (
        <details>
          <summary>and {more.length} more</summary>
          {list(more)}
        </details>
      )}
    </div>
  );
}
