import { useState, type ReactNode } from 'react';
import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import type { PacePoint, PhasePace } from '../../../../../core/trends/pace.js';
import { kindNames } from '../../../../../core/trends/trend-names.js';
import { leastForLine, paceWords, spentWords } from '../../../../../core/trends/trend-words.js';
import { classNames } from '../../../../ui/class-names.js';
import { dayWords } from '../../../../ui/words/time-words.js';
import { ChartBox, gridLine, tickText } from './chart-box.js';
import styles from './charts.module.css';

/** Higher shares are drawn at the edge, so that one forgotten clock does not flatten all others. */
const mostPercent = 200;

type Row = PacePoint & { readonly at: number; readonly percent: number };

/** One phase over the last mocks, the newest right: its time in percent of the plan. */
export function PaceChart({ phase }: { readonly phase: PhasePace }): ReactNode {
  const [nowMs] = useState(() => Date.now());
  const rows = phase.points.map((point, at): Row => {
    const percent = (100 * point.spentSec) / point.planSec;
    return { ...point, at, percent: Math.min(mostPercent, percent) };
  });
  const last = rows.length - 1;
  return (
    <ChartBox words={`${kindNames[phase.kind]}, ${phase.title}. ${paceWords(phase)}`}>
      <LineChart
        data={rows}
        accessibilityLayer={false}
        margin={{ top: 8, right: 8, bottom: 4, left: 0 }}
      >
        <CartesianGrid {...gridLine} />
        <XAxis
          dataKey="at"
          type="number"
          domain={[-0.5, last + 0.5]}
          tick={false}
          height={4}
          tickLine={false}
          axisLine={{ stroke: 'var(--line-strong)' }}
        />
        <YAxis
          domain={[0, mostPercent]}
          ticks={[0, 50, 100, 150, 200]}
          tickFormatter={(value) => `${String(value)} %`}
          tick={tickText}
          interval={0}
          tickLine={false}
          axisLine={false}
          width="auto"
        />
        <ReferenceLine y={100} stroke="var(--ink-2)" strokeDasharray="4 3" />
        <Line
          dataKey="percent"
          type="linear"
          stroke={rows.length >= leastForLine ? 'var(--accent)' : 'none'}
          strokeOpacity={0.45}
          strokeWidth={1.5}
          activeDot={false}
          isAnimationActive={false}
          dot={({ cx = 0, cy = 0, index }) => {
            const row = rows[index];
            return row === undefined ? null : (
              <PaceMark key={index} x={cx} y={cy} point={row} nowMs={nowMs} />
            );
          }}
        />
      </LineChart>
    </ChartBox>
  );
}

type MarkProps = {
  readonly x: number;
  readonly y: number;
  readonly point: PacePoint;
  readonly nowMs: number;
};

function PaceMark({ x, y, point, nowMs }: MarkProps): ReactNode {
  const isOver = point.spentSec > point.planSec;
  return (
    <g transform={`translate(${String(x)} ${String(y)})`}>
      <title>{titleOf(point, nowMs)}</title>
      <path
        d={isOver ? overShape : underShape}
        className={classNames(styles['mark'], isOver && styles['over'])}
      />
    </g>
  );
}

const overShape = 'M0 -4.8L4.5 3.4h-9z';
const underShape = 'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z';

const titleOf = ({ atMs, title, spentSec, planSec }: PacePoint, nowMs: number): string =>
  `${dayWords(atMs, nowMs)}: ${spentWords(spentSec)} of ${spentWords(planSec)}, ${title}`;
