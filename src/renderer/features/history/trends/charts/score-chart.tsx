import { useState, type ReactNode } from 'react';
import { CartesianGrid, Line, LineChart, XAxis, YAxis } from 'recharts';
import type { ScorePoint, ScoreSeries } from '../../../../../core/trends/score-series.js';
import { middleOf } from '../../../../../core/trends/sitting.js';
import { leastForLine, seriesWords } from '../../../../../core/trends/trend-words.js';
import { levels } from '../../../../ui/words/domain-words.js';
import { ChartBox, gridLine, tickText } from './chart-box.js';
import { ScoreMarks } from './score-marks.js';
import { dayTick, timeScale } from './time-axis.js';

/** Where the bands begin: what a line has to cross. */
const bandTicks = [0, 40, 55, 70, 85, 100];
const percentTicks = [0, 25, 50, 75, 100];

type Props = {
  readonly name: string;
  readonly series: ScoreSeries;
  readonly isFirst: boolean;
};
type Row = ScorePoint & { readonly mid: number };

/** The results of one thing over time. A line joins whole sittings at one level, where there are four and more. */
export function ScoreChart({ name, series, isFirst }: Props): ReactNode {
  const [nowMs] = useState(() => Date.now());
  const rows = series.points.map((point): Row => ({ ...point, mid: middleOf(point) }));
  const { domain, ticks } = timeScale(rows.map(({ atMs }) => atMs));
  const joined = levels.filter(
    (level) => rows.filter((row) => isWhole(row, level)).length >= leastForLine,
  );
  return (
    <ChartBox words={`${name}. ${seriesWords(series)}`} isFirst={isFirst}>
      <LineChart
        data={rows}
        accessibilityLayer={false}
        margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
      >
        <CartesianGrid {...gridLine} />
        <XAxis
          dataKey="atMs"
          type="number"
          domain={domain}
          ticks={ticks}
          tick={dayTick(nowMs)}
          interval={0}
          tickLine={false}
          axisLine={{ stroke: 'var(--line-strong)' }}
          padding={{ left: 10, right: 10 }}
        />
        <YAxis
          domain={[0, 100]}
          ticks={series.key.by === 'dimension' ? percentTicks : bandTicks}
          tick={tickText}
          interval={0}
          tickLine={false}
          axisLine={false}
          width="auto"
        />
        {/* The axes have a scale only where something of the library's is drawn. */}
        <Line dataKey="mid" stroke="none" dot={false} activeDot={false} isAnimationActive={false} />
        {joined.map((level) => (
          <Line
            key={level}
            dataKey={(row: Row) => (isWhole(row, level) ? row.mid : null)}
            connectNulls
            type="linear"
            stroke="var(--accent)"
            strokeOpacity={0.45}
            strokeWidth={1.5}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
        <ScoreMarks points={rows} nowMs={nowMs} />
      </LineChart>
    </ChartBox>
  );
}

const isWhole = (row: Row, level: Row['level']): boolean => row.level === level && !row.isShort;
