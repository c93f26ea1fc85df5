import type { ReactNode } from 'react';
import { bandWords } from '../../../../core/grade/band.js';
import { scoreBandWords } from '../../../../core/grade/score-words.js';
import type { Grade } from '../../../../core/grade/grade.js';
import { nextBand, type NextBand } from '../../../../core/grade/next-band.js';
import type { Level, Prompt } from '../../../../core/prompt/prompt.js';
import { scoreOf } from '../../../../core/grade/score.js';
import { levelWords } from '../../../ui/words/domain-words.js';
import { goToCriterion } from '../parts/focus-target.js';
import styles from './levels.module.css';
import { Section } from '../parts/section.js';
import { pointsWords } from '../parts/review-words.js';

type Props = { readonly prompt: Prompt; readonly grade: Grade };

/** The same verdicts at each level's bar, side by side, with the shortest way to the next band. */
export function Levels({ prompt, grade }: Props): ReactNode {
  return (
    <Section id="levels" title="At each level">
      <ol className={styles['levels']}>
        {prompt.levels.map((level) => (
          <LevelColumn key={level} prompt={prompt} grade={grade} level={level} />
        ))}
      </ol>
    </Section>
  );
}

function LevelColumn({ prompt, grade, level }: Props & { readonly level: Level }): ReactNode {
  const score = scoreOf(prompt, grade.verdicts, level);
  const lift = nextBand(prompt, grade.verdicts, score);
  return (
    <li className={styles['level']}>
      <h3 className={styles['name']}>
        {levelWords[level]}
        {level === grade.level ? <span className={styles['note']}> aimed at</span> : null}
      </h3>
      <p className={styles['band']}>{scoreBandWords(score)}</p>
      <p className={styles['note']}>{pointsWords(score)}</p>
      {lift === null ? null : <Way lift={lift} />}
    </li>
  );
}

const mostShown = 4;

function Way({ lift: { to, criteria } }: { readonly lift: NextBand }): ReactNode {
  const [shown, more] = [criteria.slice(0, mostShown), criteria.slice(mostShown)];
  const count = criteria.length === 1 ? 'One change' : `${String(criteria.length)} changes`;
  const list = (some: typeof criteria): ReactNode => (
    <ul>
      {some.map(({ id, change }) => (
        <li key={id}>
          <button type="button" className={styles['link']} onClick={() => goToCriterion(id)}>
            {change}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <div className={styles['way']}>
      <p>
        {count} to {bandWords(to).toLowerCase()}:
      </p>
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
