import { create } from 'zustand';
import type { Today } from '../../../core/schedule/first-day.js';
import type { AppError } from '../../../ipc/errors.js';
import { call, on } from '../../bridge.js';

type TodayState = {
  /** Null until main has told it. */
  readonly today: Today | null;
  readonly error: AppError | null;
};

/** What is worth doing today. */
export const useToday = create<TodayState>(() => ({ today: null, error: null }));

export async function loadToday(): Promise<void> {
  const reply = await call('flash:today');
  // What was known stays in sight where the disk refuses for once.
  if (reply.ok) useToday.setState({ today: reply.value, error: null });
  else useToday.setState({ error: reply.error });
}

const hourMs = 3_600_000;

/** Loads it once the window is idle, and anew when something came back or time went by; returns how to stop. */
export function followToday(): () => void {
  const load = (): void => void loadToday();
  const idle = requestIdleCallback(load, { timeout: 2000 });
  const timer = setInterval(load, hourMs);
  const stops = [on('attempts:changed', load), on('flash:changed', load)];
  return () => {
    cancelIdleCallback(idle);
    clearInterval(timer);
    for (const stop of stops) stop();
  };
}
