import { z } from 'zod';
import { modes } from '../../../core/attempt/attempt-event.js';
import { attemptsOf, tableOf } from '../../../core/history/summary-columns.js';
import { levels, promptKinds } from '../../../core/prompt/prompt.js';
import { fail, ok, type Result } from '../../../core/result.js';
import { extents } from '../../../core/grade/extent.js';
import { bands } from '../../../core/grade/band.js';
import type { AttemptSummary } from '../../../core/history/attempt-summary.js';
import { openJsonStore } from '../stores/json-store.js';
import type { StorageContext } from '../data-folder/storage-context.js';
import { hashOf } from '../../files/sha256.js';
import { parseVersioned, type Migration, type Unreadable } from '../stores/versioned-json.js';

/**
 * Summaries of finished attempts, so that a list need not read them all. It is a cache: who changes
 * an attempt forgets its entry first and remembers it last, so that a kill in between leaves a gap,
 * which the next list fills, and never a stale entry.
 */
export type AttemptIndex = {
  readonly all: () => ReadonlyMap<string, AttemptSummary>;
  readonly remember: (summaries: readonly AttemptSummary[]) => Promise<void>;
  readonly forget: (ids: readonly string[]) => Promise<void>;
};

type Entries = ReadonlyMap<string, AttemptSummary>;

// Every start waits for this file. Its hash shows that it is as we wrote it, so its long columns are only looked at.
const strings = z.custom<readonly string[]>((data) =>
  isArrayOf(data, (one) => typeof one === 'string'),
);
const numbers = z.custom<readonly number[]>((data) => isArrayOf(data, isNumber));
const nullableNumbers = z.custom<readonly (number | null)[]>((data) =>
  isArrayOf(data, (one) => one === null || isNumber(one)),
);
const column = <T extends z.ZodType>(value: T) => z.object({ values: z.array(value), at: numbers });

const tableSchema = z.object({
  ids: strings,
  promptIds: column(z.string()),
  titles: column(z.string()),
  kinds: column(z.enum(promptKinds)),
  modes: column(z.enum(modes)),
  levels: column(z.enum(levels)),
  startedAtMs: numbers,
  elapsedSec: numbers,
  isSubmitted: column(z.boolean()),
  totals: nullableNumbers,
  lows: nullableNumbers,
  highs: nullableNumbers,
  extents: column(z.enum(extents).nullable()),
  bands: column(z.enum(bands).nullable()),
  missed: z.object({
    values: z.array(z.string()),
    at: z.custom<readonly (readonly number[])[]>((data) =>
      isArrayOf(data, (one) => isArrayOf(one, isNumber)),
    ),
  }),
  settled: z.array(
    z.object({
      row: z.number(),
      count: z.number(),
      band: z.enum(bands).nullable(),
      total: z.number(),
      low: z.number(),
      high: z.number(),
    }),
  ),
  rounds: z.array(
    z.object({
      row: z.number(),
      questions: z.array(z.object({ low: z.number(), high: z.number() }).nullable()),
    }),
  ),
});

const fileSchema = z.object({
  schema: z.literal(6),
  /** Of the attempts' JSON: a flipped bit must not show as another score. */
  sha256: z.string(),
  attempts: tableSchema,
});

export async function openIndex(context: StorageContext): Promise<AttemptIndex> {
  const store = await openJsonStore<Entries>(
    context.folder.index,
    { parse: parseIndex, print: printIndex, fallback: new Map() },
    context,
  );
  return {
    all: store.data,
    remember: async (summaries) => {
      const added = summaries.map((summary) => [summary.id, summary] as const);
      await store.update((entries) => new Map([...entries, ...added]));
    },
    forget: async (ids) => {
      if (!ids.some((id) => store.data().has(id))) return;
      await store.update((entries) => new Map([...entries].filter(([id]) => !ids.includes(id))));
    },
  };
}

const asItIs: Migration = (data) => data;
const letGo: Migration = (data) => ({ ...data, attempts: tableOf([]) });

/**
 * Before schema 4 a summary had neither the low end of its range nor how much was asked, before 5 not what a round's questions
 * came to, and before 6 that by weight instead of by points. All follows from the attempt alone: what an older Hotseat wrote is
 * let go, and the next list reads the attempts anew.
 */
const migrations: Readonly<Record<number, Migration>> = {
  1: asItIs,
  2: asItIs,
  3: asItIs,
  4: letGo,
  5: letGo,
};

const headOf = (sha256: string): string => `{"schema":6,"sha256":"${sha256}","attempts":`;
const tail = '}\n';

/** Newest first, so that a list need not sort them. */
function printIndex(entries: Entries): string {
  const newestFirst = [...entries.values()].sort((a, b) => b.startedAtMs - a.startedAtMs);
  const attempts = JSON.stringify(tableOf(newestFirst));
  return `${headOf(hashOf(attempts))}${attempts}${tail}`;
}

export function parseIndex(text: string): Result<Entries, Unreadable> {
  const file = parseVersioned(text, { current: 6, steps: migrations, schema: fileSchema });
  if (!file.ok) return file;
  const { attempts, sha256 } = file.value;
  // Over the text itself: a second print could order keys in another way.
  if (hashOf(text.slice(headOf(sha256).length, -tail.length)) !== sha256) {
    return fail({ kind: 'invalid', reason: 'its checksum does not match' });
  }
  const summaries = attemptsOf(attempts);
  if (summaries === null) return fail({ kind: 'invalid', reason: 'its columns do not fit' });
  return ok(new Map(summaries.map((summary) => [summary.id, summary])));
}

const isNumber = (data: unknown): boolean => typeof data === 'number';

const isArrayOf = (data: unknown, isOne: (one: unknown) => boolean): boolean =>
  Array.isArray(data) && data.every(isOne);
