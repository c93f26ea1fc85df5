import type { ReactNode } from 'react';
import { dayWords } from '../../../../ui/words/time-words.js';
import styles from './charts.module.css';

const dayMs = 86_400_000;

/** A stretch of time that holds all of these, and what is written below it: both ends, or one day in the middle. */
export function timeScale(times: readonly number[]): {
  readonly domain: [number, number];
  readonly ticks: number[];
} {
  const [from, to] = [Math.min(...times), Math.max(...times)];
  if (to - from < dayMs) return { domain: [from - dayMs, to + dayMs], ticks: [(from + to) / 2] };
  return { domain: [from, to], ticks: [from, to] };
}

type TickProps = {
  readonly x: number | string;
  readonly y: number | string;
  readonly index: number;
  readonly visibleTicksCount: number;
  readonly payload: { readonly value: number };
};

/** A day below the axis; at the ends it stands inside of the picture. */
export function dayTick(nowMs: number): (props: TickProps) => ReactNode {
  return function DayTick({ x, y, index, visibleTicksCount, payload }) {
    const anchor = visibleTicksCount < 2 ? 'middle' : index === 0 ? 'start' : 'end';
    return (
      <text x={x} y={y} dy="0.9em" textAnchor={anchor} className={styles['tick']}>
        {dayWords(payload.value, nowMs)}
      </text>
    );
  };
}
