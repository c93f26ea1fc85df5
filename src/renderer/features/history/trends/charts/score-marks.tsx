import type { ReactNode } from 'react';
import { DefaultZIndexes, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';
import type { ScorePoint } from '../../../../../core/trends/score-series.js';
import { middleOf } from '../../../../../core/trends/sitting.js';
import styles from './charts.module.css';
import { Mark, pointTitle } from './marks.js';

type Props = {
  readonly points: readonly ScorePoint[];
  readonly nowMs: number;
};

/** Over the lines of a chart: its results, and of those that are open the range, in which no point is likelier. */
export function ScoreMarks({ points, nowMs }: Props): ReactNode {
  const [xOf, yOf] = [useXAxisScale(), useYAxisScale()];
  if (xOf === undefined || yOf === undefined) return null;
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
      {points.map((point, at) => {
        const [x, y] = [xOf(point.atMs), yOf(middleOf(point))];
        if (x === undefined || y === undefined) return null;
        const whisker = whiskerPath(x, yOf(point.low) ?? y, yOf(point.high) ?? y);
        return (
          // Several may share a time; their order is all that tells them apart.
          <g key={at}>
            {point.low === point.high ? (
              <Mark x={x} y={y} point={point} title={pointTitle(point, nowMs)} />
            ) : (
              <path d={whisker} className={styles['whisker']}>
                <title>{pointTitle(point, nowMs)}</title>
              </path>
            )}
          </g>
        );
      })}
    </ZIndexLayer>
  );
}

function whiskerPath(x: number, low: number, high: number): string {
  const cap = (y: number): string => `M${String(x - 3)} ${String(y)}h6`;
  return `${cap(low)}${cap(high)}M${String(x)} ${String(low)}V${String(high)}`;
}
