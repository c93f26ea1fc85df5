import type { DrillMode } from '../../../core/drill/drill-id.js';
import { foundShare, type DrillScore } from '../../../core/drill/drill-score.js';
import { percentWords } from '../../../core/grade/score-words.js';

/** The one measure of a drill, wherever it is shown. */
export const foundWords = (score: DrillScore): string => `${percentWords(foundShare(score))} found`;

/** What the measure counts: "11 of 15 boxes, 9 of 18 arrows". */
export const drillCountWords = (score: DrillScore): string =>
  `${String(score.boxesFound)} of ${String(score.boxes)} boxes, ${String(score.arrowsFound)} of ${String(score.arrows)} arrows`;

export const drillModeWords = (mode: DrillMode): string => modeWords[mode];

const modeWords: Readonly<Record<DrillMode, string>> = {
  look: 'after a look',
  statement: 'from the statement',
  changed: 'after the change',
};

/** When an architecture should be drawn again. */
export function dueWords(dueAtMs: number, nowMs: number): string {
  const days = Math.ceil((dueAtMs - nowMs) / dayMs);
  if (days <= 0) return 'Due now';
  return days === 1 ? 'Next due tomorrow' : `Next due in ${String(days)} days`;
}

const dayMs = 86_400_000;
