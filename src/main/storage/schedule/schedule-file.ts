import { z } from 'zod';
import { keyOf, type Card } from '../../../core/schedule/card.js';
import { ratings, type Rating } from '../../../core/schedule/rating.js';
import { emptySchedule, type Schedule } from '../../../core/schedule/schedule.js';
import { fail, ok, type Result } from '../../../core/result.js';
import { hashOf } from '../../files/sha256.js';
import { parseVersioned, type Migration, type Unreadable } from '../stores/versioned-json.js';
import { parseMarks, printMarks, type Marks } from './attempt-marks.js';

/** What the file of the schedule holds. All of it follows from attempts and flash answers. */
export type Scheduled = {
  readonly schedule: Schedule;
  /** The attempts that count in it. */
  readonly seen: Marks;
  /** How long the journal of flash answers was. */
  readonly flashBytes: number;
  /** The last answers, for one's own pace. */
  readonly paces: readonly Pace[];
};
type Pace = { readonly id: string; readonly atMs: number; readonly tookSec: number };

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

/** A review as source, time and rating: a year of practice has a hundred thousand of them. */
type Row = readonly [source: string, atMs: number, rating: Rating];
const isRow = (data: unknown): boolean =>
  Array.isArray(data) &&
  typeof data[0] === 'string' &&
  typeof data[1] === 'number' &&
  ratings.includes(data[2] as Rating);
const rows = z.custom<readonly Row[]>((data) => Array.isArray(data) && data.every(isRow));

const cardSchema = z.object({
  promptId: z.string(),
  criterionId: z.string(),
  hasFlash: z.boolean(),
  base: memory,
  ratings: rows,
  opens: z.array(z.object({ id: z.string(), atMs: z.number(), text: z.string() })),
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
  schema: z.literal(3),
  /** Of the rest's JSON: a flipped bit must move no interval. */
  sha256: z.string(),
  scheduled: z.object({
    flashBytes: z.number(),
    paces: z.array(z.object({ id: z.string(), atMs: z.number(), tookSec: z.number() })),
    seen: z.string(),
    cards: z.array(cardSchema),
  }),
});

const anew: Migration = () => ({
  ...{ sha256: '', scheduled: { flashBytes: 0, paces: [], seen: '', cards: [] } },
});
/** Schema 1 held a row an object each, schema 2 no open answers. It is a cache: made anew rather than translated. */
const steps: Readonly<Record<number, Migration>> = { 1: anew, 2: anew };

const headOf = (sha256: string): string => `{"schema":3,"sha256":"${sha256}","scheduled":`;
const tail = '}\n';

export function printScheduled({ schedule, seen, ...rest }: Scheduled): string {
  const cards = [...schedule.values()].map(({ ratings, ...card }) => ({
    ...card,
    ratings: ratings.map(({ source, atMs, rating }): Row => [source, atMs, rating]),
  }));
  const text = JSON.stringify({ ...rest, seen: printMarks(seen), cards });
  return `${headOf(hashOf(text))}${text}${tail}`;
}

/** A changed file counts as broken: it is moved aside and made anew. */
export function parseScheduled(text: string): Result<Scheduled, Unreadable> {
  const file = parseVersioned(text, { current: 3, steps, schema: fileSchema });
  if (!file.ok) return file;
  const { scheduled, sha256 } = file.value;
  const { cards, seen, flashBytes, paces } = scheduled;
  // Over the text itself: a second print could order keys in another way.
  const isOurs = hashOf(text.slice(headOf(sha256).length, -tail.length)) === sha256;
  const isEmpty = sha256 === '' && seen === '' && cards.length === 0;
  if (!isOurs && !isEmpty) return fail({ kind: 'invalid', reason: 'its checksum does not match' });
  const schedule = new Map(cards.map((card) => [keyOf(card), withReviews(card)]));
  return ok({ schedule, seen: parseMarks(seen), flashBytes, paces });
}

const withReviews = ({ ratings, ...card }: z.infer<typeof cardSchema>): Card => ({
  ...card,
  ratings: ratings.map(([source, atMs, rating]) => ({ source, atMs, rating })),
});
