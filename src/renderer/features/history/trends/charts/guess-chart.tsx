import { useState, type ReactNode } from 'react';
import {
  CartesianGrid,
  ErrorBar,
  ReferenceLine,
  Scatter,
  ScatterChart,
  XAxis,
  YAxis,
} from 'recharts';
import { spanWords } from '../../../../../core/grade/score-words.js';
import type { Calibration, GuessPoint } from '../../../../../core/trends/calibration.js';
import { calibrationWords } from '../../../../../core/trends/trend-words.js';
import { dayWords } from '../../../../ui/words/time-words.js';
import { ChartBox, gridLine, tickText } from './chart-box.js';
import { Mark } from './marks.js';

const ticks = [0, 25, 50, 75, 100];
const right = [
  { x: 0, y: 0 },
  { x: 100, y: 100 },
] as const;

type Row = GuessPoint & { readonly mid: number };

/** Guesses to the right, results upwards: on the line a guess was right, below it too high. */
export function GuessChart({ calibration }: { readonly calibration: Calibration }): ReactNode {
  const [nowMs] = useState(() => Date.now());
  const rows = calibration.points.map((point): Row => ({
    ...point,
    mid: (point.low + point.high) / 2,
  }));
  return (
    <ChartBox words={`Guess against result. ${calibrationWords(calibration)}`}>
      <ScatterChart accessibilityLayer={false} margin={{ top: 8, right: 12, bottom: 4, left: 0 }}>
        <CartesianGrid {...gridLine} />
        <XAxis
          dataKey="guess"
          type="number"
          domain={[0, 100]}
          ticks={ticks}
          tick={tickText}
          interval={0}
          tickLine={false}
          axisLine={{ stroke: 'var(--line-strong)' }}
        />
        <YAxis
          dataKey="mid"
          type="number"
          domain={[0, 100]}
          ticks={ticks}
          tick={tickText}
          interval={0}
          tickLine={false}
          axisLine={false}
          width="auto"
        />
        <ReferenceLine segment={right} stroke="var(--ink-2)" strokeDasharray="4 3" />
        <Scatter
          data={rows}
          isAnimationActive={false}
          shape={({ cx = 0, cy = 0, index }) => {
            const row = rows[index];
            return row === undefined ? null : (
              <Mark
                x={cx}
                y={cy}
                point={{ level: row.level, isShort: false, isSettled: false }}
                title={titleOf(row, nowMs)}
              />
            );
          }}
        >
          <ErrorBar
            dataKey={(row: Row) => [row.mid - row.low, row.high - row.mid]}
            direction="y"
            width={3}
            stroke="var(--unsure)"
            strokeWidth={1.25}
            isAnimationActive={false}
          />
        </Scatter>
      </ScatterChart>
    </ChartBox>
  );
}

const titleOf = (point: GuessPoint, nowMs: number): string =>
  `${dayWords(point.atMs, nowMs)}: guessed ${String(point.guess)}, came to ${spanWords(point)}, ${point.title}`;
