import type { ReactElement } from 'react';
import { counted } from '../../../../../core/counted.js';
import { spanWords } from '../../../../../core/grade/score-words.js';
import type { Level } from '../../../../../core/prompt/prompt.js';
import type { ScorePoint } from '../../../../../core/trends/score-series.js';
import { levelNames } from '../../../../../core/trends/trend-names.js';
import { classNames } from '../../../../ui/class-names.js';
import { dayWords } from '../../../../ui/words/time-words.js';
import styles from './charts.module.css';

/** A level by its shape: a circle, a square, a triangle, all of about the same area. */
const levelShapes: Readonly<Record<Level, string>> = {
  mid: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z',
  senior: 'M-3.5 -3.5h7v7h-7z',
  staff: 'M0 -4.8L4.5 3.4h-9z',
};

type Props = {
  readonly x: number;
  readonly y: number;
  readonly point: Pick<ScorePoint, 'level' | 'isShort' | 'isSettled'>;
  /** Told to whoever points at it. */
  readonly title?: string;
};

/** One result: hollow where the sitting was short, in a ring where the person settled something. */
export function Mark({ x, y, point, title }: Props): ReactElement {
  const { level, isShort, isSettled } = point;
  return (
    <g transform={`translate(${String(x)} ${String(y)})`}>
      {title === undefined ? null : <title>{title}</title>}
      {isSettled ? <circle r="7" className={styles['ring']} /> : null}
      <path
        d={levelShapes[level]}
        className={classNames(styles['mark'], isShort && styles['short'])}
      />
    </g>
  );
}

export function pointTitle(point: ScorePoint, nowMs: number): string {
  const { atMs, level, isShort, isSettled, count, title } = point;
  return [
    `${dayWords(atMs, nowMs)}: ${spanWords(point)} at ${levelNames[level]}`,
    title ?? `middle of ${counted(count, 'attempt')}`,
    ...(isShort ? ['short sitting'] : []),
    ...(isSettled ? ['partly settled by you'] : []),
  ].join(', ');
}
