import { attemptsOf } from '../../../core/history/summary-columns.js';
import type { AttemptSummary } from '../../../core/history/attempt-summary.js';
import { marksOf } from '../../../core/trends/attempt-marks.js';
import { sittingsOf } from '../../../core/trends/sitting.js';
import { trendsOf } from '../../../core/trends/trends.js';
import type { TrendStore } from './trend-store.js';
import type { TrendTask, TrendTasks } from './trend-tasks.js';

type TrendWork = {
  readonly [T in TrendTask]: (input: TrendTasks[T]['in']) => Promise<TrendTasks[T]['out']>;
};

/** As many attempts are read while the window waits; of a lost file the rest follows. */
const readAtOnce = 12;

/** What the thread does with its store; `onMore` hears of every stretch that was read. */
export function trendWork(store: TrendStore, onMore: () => void): TrendWork {
  let attempts: readonly AttemptSummary[] = [];
  return {
    count: async (counted) => {
      const listed = attemptsOf(counted.attempts);
      if (listed === null) throw new Error('the columns of the attempts do not fit');
      attempts = listed;
      if (store.behind(listed) <= readAtOnce) await store.takeIn(listed);
      const { prompts, nowMs } = counted;
      const rows = store.rows();
      return {
        soFar: {
          trends: trendsOf({ attempts: listed, rows, prompts, nowMs }),
          behind: store.behind(listed),
        },
        marks: marksOf(prompts, sittingsOf(listed, rows)),
      };
    },
    'read-rest': async () => {
      await store.takeIn(attempts, onMore);
      return null;
    },
    forget: async (id) => {
      await store.forget(id);
      return null;
    },
  };
}
