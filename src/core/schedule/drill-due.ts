import { againAs } from '../drill/drill-id.js';
import type { DrillRecord } from '../drill/drill-record.js';
import { foundShare } from '../drill/drill-score.js';
import type { DueDrill, ProposedPrompt } from './first-day.js';
import { remembered, type Memory } from './memory.js';
import type { Rating } from './rating.js';

/** The share of boxes and arrows found from which a drill went well, and so on down. */
const bars: readonly (readonly [from: number, rating: Rating])[] = [
  [0.9, 'easy'],
  [0.75, 'good'],
  [0.5, 'hard'],
];

/** How well an architecture was remembered. Whoever had just looked at it proves less. */
export function drillRating(record: Omit<DrillRecord, 'attemptId'>): Rating {
  const share = foundShare(record);
  const rating = bars.find(([from]) => share >= from)?.[1] ?? 'again';
  return record.mode === 'look' && rating === 'easy' ? 'good' : rating;
}

/**
 * When a prompt's architecture should be drawn again, in ms; null before the first drill. `records` in any order. After its
 * change it is for the most part the same architecture, and proves as much.
 */
export function drillDueAtMs(records: readonly DrillRecord[]): number | null {
  let memory: Memory | null = null;
  for (const record of records.toSorted((a, b) => a.atMs - b.atMs))
    memory = remembered(memory, drillRating(record), record.atMs);
  return memory?.dueAtMs ?? null;
}

/**
 * The architecture of these prompts that is longest due to be drawn again at `nowMs`; null where none is. `records` in any
 * order. Drawn after its change it comes back so, while the prompt `canBeDrawnChanged`.
 */
export function dueDrill(
  records: readonly DrillRecord[],
  prompts: readonly (Pick<ProposedPrompt, 'promptId' | 'title'> & {
    readonly canBeDrawnChanged: boolean;
  })[],
  nowMs: number,
): DueDrill | null {
  const due = prompts.flatMap(({ promptId, title, canBeDrawnChanged }) => {
    const own = records.filter((record) => record.promptId === promptId);
    const last = own.toSorted((a, b) => b.atMs - a.atMs)[0];
    const dueAtMs = drillDueAtMs(own);
    if (last === undefined || dueAtMs === null || dueAtMs > nowMs) return [];
    const mode = canBeDrawnChanged ? againAs(last.mode) : 'statement';
    return [{ drill: { promptId, title, mode, lastShare: foundShare(last) }, dueAtMs }];
  });
  return due.toSorted((a, b) => a.dueAtMs - b.dueAtMs)[0]?.drill ?? null;
}
