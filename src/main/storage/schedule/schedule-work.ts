import { keyOf, leftOpen, type Card } from '../../../core/schedule/card.js';
import { flashAnswers } from '../../../core/schedule/flash-event.js';
import { dueCards, soonCards } from '../../../core/schedule/schedule.js';
import { todayOf } from '../../../core/schedule/today.js';
import { parseMarks, type Marks } from './attempt-marks.js';
import type { FlashIn } from './graded-attempt.js';
import type { ScheduleStore } from './schedule-store.js';
import type { CardState, ScheduleTask, ScheduleTasks } from './schedule-tasks.js';

export type ScheduleWork = {
  readonly [T in ScheduleTask]: (
    input: ScheduleTasks[T]['in'],
  ) => Promise<ScheduleTasks[T]['out']> | ScheduleTasks[T]['out'];
};

type Around = {
  readonly flashIn: FlashIn;
  readonly onProgress: (done: number, of: number) => void;
};

/** What the thread does with its store. */
export function scheduleWork(store: ScheduleStore, { flashIn, onProgress }: Around): ScheduleWork {
  let marks: Marks = new Map();
  const touched = new Set<string>();
  return {
    behind: (known) => {
      marks = parseMarks(known.marks);
      for (const id of known.touched) touched.add(id);
      return store.behind(marks, touched);
    },
    'take-in': async () => {
      const again = new Set(touched);
      await store.takeIn(marks, { flashIn, touched: again, onProgress });
      for (const id of again) touched.delete(id);
      return null;
    },
    today: (known) => {
      const { schedule, paces } = store.now();
      return todayOf({ ...known, schedule, paces });
    },
    soon: ({ nowMs, most, isAgain }) => {
      const { schedule, paces } = store.now();
      const lately = isAgain ? [] : paces.filter(({ atMs }) => nowMs - atMs < latelyMs);
      const ids = new Set(lately.map(({ id }) => id));
      return soonCards(schedule, nowMs, ids).slice(0, most).map(stateOf);
    },
    due: ({ nowMs, most }) => dueCards(store.now().schedule, nowMs).slice(0, most).map(stateOf),
    cards: () => [...store.now().schedule.values()].map(stateOf),
    keep: async (event) => {
      await store.keep(event);
      return null;
    },
    'keep-missing': async (events) => {
      await store.keepMissing(events);
      return null;
    },
    standing: async (answerId) => {
      const said = flashAnswers(await store.said());
      const answer = said.find(({ answered }) => answered.id === answerId);
      if (answer === undefined) return null;
      const { promptId, criterionId } = answer.answered;
      const dueAtMs = store.now().schedule.get(keyOf(answer.answered))?.memory?.dueAtMs ?? null;
      const { verdict, rating } = answer;
      return { promptId, criterionId, verdict, rating, dueAtMs };
    },
  };
}

/** What was asked on the same day says little when it is asked again. */
const latelyMs = 12 * 3_600_000;

const stateOf = (card: Card): CardState => {
  const { promptId, criterionId, memory, hasFlash, isSuspended, buriedUntilMs } = card;
  const isRecalled = (card.ratings.at(-1)?.rating ?? 'again') !== 'again';
  return {
    ...{ promptId, criterionId, memory, isRecalled, hasFlash, isSuspended, buriedUntilMs },
    leftOpen: leftOpen(card)?.text ?? '',
  };
};
