import { create } from 'zustand';
import { minutesOf } from '../../../core/library/library-filter.js';
import { firstDay, type Today } from '../../../core/schedule/first-day.js';
import type { AppError } from '../../../ipc/errors.js';
import type { PromptSummary } from '../../../ipc/views.js';
import { call, on } from '../../bridge.js';
import { midnightBefore } from '../../ui/words/time-words.js';
import { useLibrary } from '../library/library-store.js';

type TodayState = {
  /** Null until main has told it. */
  readonly today: Today | null;
  readonly error: AppError | null;
  /** How many attempts are read by now, while the schedule is made anew. */
  readonly progress: { readonly done: number; readonly of: number } | null;
};

/** What is worth doing today. */
export const useToday = create<TodayState>(() => ({ today: null, error: null, progress: null }));

export async function loadToday(): Promise<void> {
  const reply = await call('flash:today');
  // What was known stays in sight where the disk refuses for once.
  if (!reply.ok) {
    useToday.setState({ error: reply.error });
    return;
  }
  useToday.setState({ today: reply.value, error: null });
  changesAtMs = Math.min(new Date().setHours(24, 0, 0, 0), reply.value.nextDueAtMs ?? Infinity);
}

/** When what is known holds no longer: the next question comes, or the day ends. */
let changesAtMs = Infinity;

/**
 * What can be said of today in the first frame: what was last said, or what holds for whoever begins. The schedule's own word
 * follows. `library` is when the library is known.
 */
export async function glimpseToday(library: Promise<void>): Promise<void> {
  const reply = await call('flash:glimpse');
  if (!reply.ok) return;
  const { today, isFirst } = reply.value;
  if (today !== null) showUnlessKnown(today);
  if (today !== null || !isFirst) return;
  await library;
  const { library: prompts, overview } = useLibrary.getState();
  if (prompts.kind !== 'ready' || overview.kind !== 'ready' || overview.value.count > 0) return;
  showUnlessKnown(
    firstDay(prompts.value.prompts.map(offered), new Set(), midnightBefore(Date.now())),
  );
}

function showUnlessKnown(today: Today): void {
  if (useToday.getState().today === null) useToday.setState({ today });
}

const offered = ({ id, title, kind, topics, phases }: PromptSummary) => ({
  ...{ promptId: id, title, kind, topics },
  minutes: minutesOf({ phases }),
});

const lookMs = 60_000;

/** From now on loads it once the window is idle, and anew when something came back or time went by. */
export function followToday(): void {
  const load = (): void => void loadToday();
  const loadIfOld = (): void => {
    if (Date.now() >= changesAtMs) load();
  };
  requestIdleCallback(load, { timeout: 2000 });
  // By the clock and not by a span: a machine that slept counts no time, and the window may lie open for days.
  setInterval(loadIfOld, lookMs);
  window.addEventListener('focus', load);
  document.addEventListener('visibilitychange', loadIfOld);
  on('attempts:changed', load);
  on('flash:progress', (progress) => useToday.setState({ progress }));
  on('flash:changed', () => {
    useToday.setState({ progress: null });
    load();
  });
}
