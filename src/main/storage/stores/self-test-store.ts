import { z } from 'zod';
import type { SelfTestRecord } from '../../../ipc/views.js';
import { openJsonStore } from './json-store.js';
import type { StorageContext } from '../data-folder/storage-context.js';
import { parseVersioned, type Migration } from './versioned-json.js';

/** The last self-test of each model on each server. */
export type SelfTests = {
  readonly all: () => readonly SelfTestRecord[];
  /** Null where that model was never tested there, or by another test. */
  readonly of: (baseUrl: string, model: string, test: string) => SelfTestRecord | null;
  readonly keep: (record: SelfTestRecord) => Promise<void>;
};

const share = z.number().min(0).max(1);
const count = z.number().int().nonnegative();
const recordSchema: z.ZodType<SelfTestRecord> = z.strictObject({
  baseUrl: z.string(),
  model: z.string(),
  test: z.string(),
  atMs: z.number(),
  accuracy: share,
  low: share,
  high: share,
  items: count,
  unanswered: count,
  usage: z.strictObject({ promptTokens: count, replyTokens: count }).nullable(),
});
const fileSchema = z.object({ schema: z.literal(2), selfTests: z.array(recordSchema) });

const recordsOfSchema1 = z.object({ selfTests: z.array(z.looseObject({})) });

/** Schema 2 names the test. What it was before is not known, so that no record of schema 1 counts as one of today's. */
const migrations: Readonly<Record<number, Migration>> = {
  1: (data) => {
    const parsed = recordsOfSchema1.safeParse(data);
    return {
      selfTests: parsed.success
        ? parsed.data.selfTests.map((record) => ({ ...record, test: '' }))
        : null,
    };
  },
};

export async function openSelfTests(context: StorageContext): Promise<SelfTests> {
  const store = await openJsonStore<readonly SelfTestRecord[]>(
    context.folder.selfTests,
    {
      parse: (text) => {
        const file = parseVersioned(text, {
          current: 2,
          steps: migrations,
          schema: fileSchema,
        });
        return file.ok ? { ok: true, value: file.value.selfTests } : file;
      },
      print: (selfTests) => `${JSON.stringify({ schema: 2, selfTests }, null, 2)}\n`,
      fallback: [],
    },
    context,
  );
  return {
    all: store.data,
    of: (baseUrl, model, test) =>
      store.data().find((one) => isOf(baseUrl, model)(one) && one.test === test) ?? null,
    keep: async (record) => {
      const isSame = isOf(record.baseUrl, record.model);
      await store.update((before) => [...before.filter((one) => !isSame(one)), record]);
    },
  };
}

const isOf =
  (baseUrl: string, model: string) =>
  (record: SelfTestRecord): boolean =>
    record.baseUrl === baseUrl && record.model === model;
