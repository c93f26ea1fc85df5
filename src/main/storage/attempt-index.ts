import { z } from 'zod';
import { fail, ok, type Result } from '../../core/result.js';
import type { AttemptSummary } from '../../ipc/views.js';
import { openJsonStore, type Housekeeping, type Unreadable } from './json-store.js';
import { hashOf } from './manifest.js';
import { parseVersioned } from './migrations/migrate.js';
import { summarySchema } from './summary.js';

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

const fileSchema = z.object({
  schema: z.literal(1),
  /** Of the attempts' JSON: a flipped bit must not show as another score. */
  sha256: z.string(),
  attempts: z.array(summarySchema),
});

export async function openIndex(house: Housekeeping): Promise<AttemptIndex> {
  const store = await openJsonStore<Entries>(
    house.folder.index,
    { parse: parseIndex, print, fallback: new Map() },
    house,
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

const headOf = (sha256: string): string => `{"schema":1,"sha256":"${sha256}","attempts":`;
const tail = '}\n';

function print(entries: Entries): string {
  const attempts = JSON.stringify([...entries.values()]);
  return `${headOf(hashOf(attempts))}${attempts}${tail}`;
}

export function parseIndex(text: string): Result<Entries, Unreadable> {
  const file = parseVersioned(text, { current: 1, steps: {}, schema: fileSchema });
  if (!file.ok) return file;
  const { attempts, sha256 } = file.value;
  // Over the text itself: a second print could order keys in another way.
  if (hashOf(text.slice(headOf(sha256).length, -tail.length)) !== sha256) {
    return fail({ kind: 'invalid', reason: 'its checksum does not match' });
  }
  return ok(new Map(attempts.map((summary) => [summary.id, summary])));
}
