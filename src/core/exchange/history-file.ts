import { z } from 'zod';
import { modes } from '../attempt/attempt-event.js';
import { bands } from '../grade/band.js';
import type { AttemptSummary } from '../history/attempt-summary.js';
import { levels, promptKinds } from '../prompt/prompt.js';

/** One attempt as other programs read it. Numbers carry their unit in their name; a null says that there is none yet. */
const historyRowSchema = z.strictObject({
  id: z.string().describe('The attempt’s name, the same in every export'),
  startedAt: z.iso.datetime().describe('UTC, ISO 8601'),
  promptId: z.string(),
  title: z.string(),
  kind: z.enum(promptKinds),
  mode: z.enum(modes),
  level: z.enum(levels).describe('The level that it was graded at'),
  elapsedSec: z.number().min(0).describe('Running time, pauses left out'),
  isSubmitted: z.boolean(),
  band: z
    .enum(bands)
    .nullable()
    .describe('Null until graded, and while open criteria could change it'),
  points: z.number().min(0).max(100).nullable().describe('Of 100, by what is settled so far'),
  pointsAtMost: z
    .number()
    .min(0)
    .max(100)
    .nullable()
    .describe('What the points can become once nothing is open'),
  settledByYou: z.number().int().min(0).describe('How many criteria the person settled'),
  missed: z.array(z.string()).describe('The criteria that cost the most, the heaviest first'),
});

/** The history as one JSON file. Its schema is published beside the program, and a test keeps the two together. */
export const historyFileSchema = z.strictObject({
  /** The name of this schema's file. */
  $schema: z.string().optional(),
  format: z.literal('hotseat-history'),
  schema: z.literal(1),
  madeAt: z.iso.datetime(),
  attempts: z.array(historyRowSchema),
});

type HistoryRow = z.infer<typeof historyRowSchema>;
export type HistoryFile = z.infer<typeof historyFileSchema>;

/** All attempts in their order; `madeAtMs` in milliseconds since 1970. */
export function historyFile(attempts: readonly AttemptSummary[], madeAtMs: number): HistoryFile {
  return {
    $schema: 'hotseat-history.schema.json',
    format: 'hotseat-history',
    schema: 1,
    madeAt: isoTime(madeAtMs),
    attempts: attempts.map(rowOf),
  };
}

function rowOf(attempt: AttemptSummary): HistoryRow {
  const { id, startedAtMs, promptId, title, kind, mode, level, elapsedSec, isSubmitted, result } =
    attempt;
  return {
    id,
    startedAt: isoTime(startedAtMs),
    promptId,
    title,
    kind,
    mode,
    level,
    elapsedSec,
    isSubmitted,
    band: result?.band ?? null,
    points: result?.total ?? null,
    pointsAtMost: result?.high ?? null,
    settledByYou: result?.settled?.count ?? 0,
    missed: [...(result?.missed ?? [])],
  };
}

/** A journal may hold any number; what is no time on a calendar is told as the first one. */
function isoTime(ms: number): string {
  const time = new Date(ms);
  return Number.isNaN(time.getTime()) ? new Date(0).toISOString() : time.toISOString();
}

/** The columns of the CSV, in their order. */
export const historyColumns = [
  'startedAt',
  'title',
  'kind',
  'mode',
  'level',
  'elapsedSec',
  'isSubmitted',
  'band',
  'points',
  'pointsAtMost',
  'settledByYou',
  'missed',
  'promptId',
  'id',
] as const satisfies readonly (keyof HistoryRow)[];

/** A row as the CSV's cells: flags as yes and no, the missed criteria in one cell. */
export function historyCells(row: HistoryRow): Readonly<Record<keyof HistoryRow, string | number>> {
  return {
    ...row,
    isSubmitted: row.isSubmitted ? 'yes' : 'no',
    band: row.band ?? '',
    points: row.points ?? '',
    pointsAtMost: row.pointsAtMost ?? '',
    missed: row.missed.join('; '),
  };
}
