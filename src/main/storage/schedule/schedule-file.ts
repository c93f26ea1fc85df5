import { z } from 'zod';
import type { Card } from '../../../core/schedule/card.js';
import { ratings } from '../../../core/schedule/rating.js';
import { keyOf } from '../../../core/schedule/card.js';
import { emptySchedule, type Schedule } from '../../../core/schedule/schedule.js';
import { fail, ok, type Result } from '../../../core/result.js';
import { withChecksum, withoutChecksum } from '../attempt-folder/checksum.js';
import { parseVersioned, type Unreadable } from '../stores/versioned-json.js';

/** What the file of the schedule holds. All of it follows from attempts and flash answers. */
export type Scheduled = {
  readonly schedule: Schedule;
  /** The attempts that count in it, each with a mark of its result. */
  readonly seen: ReadonlyMap<string, string>;
  /** How long the journal of flash answers was. */
  readonly flashBytes: number;
  /** The last answers, for one's own pace. */
  readonly paces: readonly Pace[];
};
export type Pace = { readonly id: string; readonly atMs: number; readonly tookSec: number };

export const nothingScheduled: Scheduled = {
  schedule: emptySchedule,
  seen: new Map(),
  flashBytes: 0,
  paces: [],
};

const memory = z
  .object({
    stability: z.number(),
    difficulty: z.number(),
    reps: z.number(),
    lapses: z.number(),
    lastAtMs: z.number(),
    dueAtMs: z.number(),
  })
  .nullable();
const cardSchema: z.ZodType<Card> = z.object({
  promptId: z.string(),
  criterionId: z.string(),
  hasFlash: z.boolean(),
  base: memory,
  ratings: z.array(z.object({ source: z.string(), atMs: z.number(), rating: z.enum(ratings) })),
  acts: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['suspended', 'resumed', 'buried', 'forgotten']),
      atMs: z.number(),
      untilMs: z.number().optional(),
    }),
  ),
  memory,
  isSuspended: z.boolean(),
  buriedUntilMs: z.number(),
});
const fileSchema = z.object({
  schema: z.literal(1),
  flashBytes: z.number(),
  paces: z.array(z.object({ id: z.string(), atMs: z.number(), tookSec: z.number() })),
  seen: z.array(z.tuple([z.string(), z.string()])),
  cards: z.array(cardSchema),
});

export const printScheduled = ({ schedule, seen, ...rest }: Scheduled): string =>
  withChecksum({ schema: 1, ...rest, seen: [...seen], cards: [...schedule.values()] });

/** A changed file counts as broken: it is moved aside and made anew, and a flipped bit moves no interval. */
export function parseScheduled(text: string): Result<Scheduled, Unreadable> {
  const file = parseVersioned(text, { current: 1, steps: {}, schema: fileSchema });
  if (!file.ok) return file;
  if (withoutChecksum(text).checksum !== 'matches')
    return fail({ kind: 'invalid', reason: 'its checksum does not match' });
  const { cards, seen, flashBytes, paces } = file.value;
  const schedule = new Map(cards.map((card) => [keyOf(card), card]));
  return ok({ schedule, seen: new Map(seen), flashBytes, paces });
}
