import type { z } from 'zod';
import { isRecord } from '../../../core/is-record.js';
import { fail, ok, type Result } from '../../../core/result.js';

/** From the shape of schema n to that of n + 1: a pure function, with a fixture in its test. */
export type Migration = (
  data: Readonly<Record<string, unknown>>,
) => Readonly<Record<string, unknown>>;

export type Versioned<T> = {
  readonly current: number;
  /** The step from schema n to n + 1 stands under n. */
  readonly steps: Readonly<Record<number, Migration>>;
  readonly schema: z.ZodType<T>;
};

/** The data of a JSON text in today's shape. A file without a schema number is of schema 1. */
export function parseVersioned<T>(text: string, format: Versioned<T>): Result<T, Unreadable> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return invalid(error instanceof Error ? error.message : 'it is not JSON');
  }
  if (!isRecord(data)) return invalid('it does not hold an object');
  const from = data['schema'] ?? 1;
  if (typeof from !== 'number' || !Number.isInteger(from))
    return invalid('its schema is not a number');
  if (from > format.current) return fail({ kind: 'newer' });
  let migrated = data;
  for (let schema = from; schema < format.current; schema += 1) {
    const step = format.steps[schema];
    if (step === undefined) return invalid(`there is no way from schema ${schema}`);
    migrated = { ...step(migrated), schema: schema + 1 };
  }
  const parsed = format.schema.safeParse(migrated);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return invalid(issue === undefined ? 'wrong shape' : `${issue.path.join('.')}: ${issue.message}`);
}

const invalid = (reason: string): Result<never, Unreadable> => fail({ kind: 'invalid', reason });
/** A file that cannot be taken: `newer` stays where it is, untouched; `invalid` is quarantined. */
export type Unreadable =
  { readonly kind: 'newer' } | { readonly kind: 'invalid'; readonly reason: string };
