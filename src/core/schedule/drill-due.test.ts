import { expect, test } from 'vitest';
import type { DrillRecord } from '../drill/drill-record.js';
import { drillDueAtMs, drillRating, dueDrill } from './drill-due.js';

const dayMs = 86_400_000;
const drill = (share: number, day = 0, mode: DrillRecord['mode'] = 'statement'): DrillRecord => ({
  attemptId: String(day),
  promptId: 'p',
  atMs: day * dayMs,
  ...{ boxesFound: share * 10, boxes: 10, arrowsFound: share * 10, arrows: 10 },
  mode,
});

test('boxes and arrows count alike, and a look beforehand is never easy', () => {
  expect([0.2, 0.5, 0.75, 0.9].map((share) => drillRating(drill(share)))).toEqual([
    'again',
    'hard',
    'good',
    'easy',
  ]);
  expect(drillRating({ ...drill(1), arrowsFound: 5 })).toBe('good');
  expect(drillRating(drill(1, 0, 'look'))).toBe('good');
});

test('what went well comes back later than what went badly, and nothing before the first', () => {
  expect(drillDueAtMs([])).toBeNull();
  const [bad, well] = [drillDueAtMs([drill(0.2)]), drillDueAtMs([drill(0.95)])];
  expect(Number(well)).toBeGreaterThan(Number(bad));
  expect(Number(bad)).toBeGreaterThanOrEqual(dayMs);
});

// Bug: the newest record is handed over first, and the due day is counted from the oldest.
test('the order in which records come does not matter', () => {
  const records = [drill(0.8, 0), drill(0.8, 3), drill(0.95, 12)];
  expect(drillDueAtMs(records.toReversed())).toBe(drillDueAtMs(records));
  expect(Number(drillDueAtMs(records))).toBeGreaterThan(13 * dayMs);
});

test('the drill that is longest due comes back, with how it went last; none that rests or whose prompt is gone', () => {
  const offered = [
    { promptId: 'p', title: 'P', canBeDrawnChanged: true },
    { promptId: 'q', title: 'Q', canBeDrawnChanged: false },
  ];
  const later = { ...drill(0.6, 1), promptId: 'q' };
  const records = [later, drill(0.9, -9), drill(0.2, 0), { ...drill(0, -30), promptId: 'gone' }];
  expect(dueDrill(records, offered, 60 * dayMs)).toEqual({
    ...{ promptId: 'p', title: 'P', mode: 'statement', lastShare: 0.2 },
  });
  expect(dueDrill(records, offered, dayMs / 2)).toBeNull();
  expect(dueDrill([later], offered, 60 * dayMs)?.promptId).toBe('q');
});

// Bug: what was drawn after its change came back as the architecture before it.
test('a drill comes back as it was drawn last, where that can still be drawn', () => {
  const modes = (promptId: string, canBeDrawnChanged: boolean) =>
    (['look', 'statement', 'changed'] as const).map(
      (mode) =>
        dueDrill(
          [{ ...drill(0.5, 0, mode), promptId }],
          [{ promptId, title: 'T', canBeDrawnChanged }],
          60 * dayMs,
        )?.mode,
    );
  expect(modes('p', true)).toEqual(['statement', 'statement', 'changed']);
  expect(modes('q', false)).toEqual(['statement', 'statement', 'statement']);
});
