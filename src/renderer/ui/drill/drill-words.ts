import type { DrillRecord } from '../../../core/drill/drill-record.js';

export const percentWords = (share: number): string => `${String(Math.round(share * 100))} %`;

export const drillModeWords = (mode: DrillRecord['mode']): string =>
  mode === 'look' ? 'after a look' : 'from the statement';

/** When an architecture should be drawn again. */
export function dueWords(dueAtMs: number, nowMs: number): string {
  const days = Math.ceil((dueAtMs - nowMs) / dayMs);
  if (days <= 0) return 'Due now';
  return days === 1 ? 'Next due tomorrow' : `Next due in ${String(days)} days`;
}

const dayMs = 86_400_000;
