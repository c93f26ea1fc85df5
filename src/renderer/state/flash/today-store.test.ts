// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { firstDay, type Today } from '../../../core/schedule/first-day.js';
import { followToday, useToday } from './today-store.js';

const call = vi.fn();
const minuteMs = 60_000;
const noon = new Date(2026, 10, 29, 12).getTime();
const nothingDue: Today = { ...firstDay([], new Set(), 0), isNew: false };

beforeEach(() => {
  vi.useFakeTimers({ now: noon });
  vi.stubGlobal('hotseat', { call, on: () => () => undefined });
  vi.stubGlobal('requestIdleCallback', (load: () => void) => load());
});
afterEach(() => vi.useRealTimers());

/** Files share a process: what another one left under way may call too. */
const asked = (): number => call.mock.calls.filter(([name]) => name === 'flash:today').length;
const answer = (value: Today): void => void call.mockResolvedValue({ ok: true, value });

// Bug: days later an open window still said that nothing is due, and that the next question comes now.
test('an open window knows when the next question comes, and when the day ends', async () => {
  answer({ ...nothingDue, nextDueAtMs: noon + 10 * minuteMs });
  followToday();
  await vi.advanceTimersByTimeAsync(9 * minuteMs);
  expect(asked()).toBe(1);
  answer({ ...nothingDue, dueCount: 4 });
  await vi.advanceTimersByTimeAsync(2 * minuteMs);
  expect(useToday.getState().today?.dueCount).toBe(4);
  const before = asked();
  answer({ ...nothingDue, dueCount: 9 });
  await vi.advanceTimersByTimeAsync(11 * 60 * minuteMs);
  expect(asked()).toBe(before);
  await vi.advanceTimersByTimeAsync(60 * minuteMs);
  expect(useToday.getState().today?.dueCount).toBe(9);
});
