import type { CardKey } from '../../../core/schedule/card.js';
import type { FlashEvent } from '../../../core/schedule/flash-event.js';
import type { FlashStanding } from '../../../core/schedule/flash-question.js';
import type { Memory } from '../../../core/schedule/memory.js';
import type { Today } from '../../../core/schedule/first-day.js';
import type { Known } from '../../../core/schedule/today.js';
import type { Notice } from '../../../ipc/views.js';

/** A card without its reviews, as main knows it. */
export type CardState = CardKey & {
  readonly memory: Memory | null;
  /** Whether it was remembered when it was asked last, in an attempt or by a flash question. */
  readonly isRecalled: boolean;
  readonly hasFlash: boolean;
  /** The answer that waits to be settled; empty where none does, or it was drawn. */
  readonly leftOpen: string;
  readonly isSuspended: boolean;
  readonly buriedUntilMs: number;
};

type Task<In, Out> = { readonly in: In; readonly out: Out };

/** What the thread of the schedule is asked for. */
export type ScheduleTasks = {
  /** How many attempts would have to be read; `marks` is a text of `marksOf`. */
  readonly behind: Task<{ readonly marks: string; readonly touched: readonly string[] }, number>;
  /** Reads them; those of the last `behind`. Answers once all count. */
  readonly 'take-in': Task<null, null>;
  readonly today: Task<Omit<Known, 'schedule' | 'paces'>, Today>;
  /** Cards whose flash question is due, the latest first. */
  readonly due: Task<{ readonly nowMs: number; readonly most: number }, readonly CardState[]>;
  /** Those that will be, the next first; what was answered today only with `isAgain`. */
  readonly soon: Task<
    { readonly nowMs: number; readonly most: number; readonly isAgain: boolean },
    readonly CardState[]
  >;
  readonly cards: Task<null, readonly CardState[]>;
  /** Answers once the disk has it. */
  readonly keep: Task<FlashEvent, null>;
  /** The same of what came from elsewhere, where it is not known yet. */
  readonly 'keep-missing': Task<readonly FlashEvent[], null>;
  /** How an answer stands; null where it was taken back. */
  readonly standing: Task<string, (FlashStanding & CardKey) | null>;
};

export type ScheduleTask = keyof ScheduleTasks;
export type ScheduleRequest<T extends ScheduleTask = ScheduleTask> = {
  readonly task: T;
  readonly input: ScheduleTasks[T]['in'];
};

/** What the thread tells unasked. */
export type ScheduleNews =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'notice'; readonly notice: Notice };
