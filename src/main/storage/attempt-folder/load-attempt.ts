import { join } from 'node:path';
import { fail, type Result } from '../../../core/result.js';
import type { AppError } from '../../../ipc/errors.js';
import { readAttempt, type StoredAttempt } from './read-attempt.js';

type Loaded = Promise<Result<StoredAttempt, AppError>>;

/** An attempt of the folder `attempts`, or why there is none, in the window's words. Rejects where the disk does. */
export async function loadAttempt(attempts: string, id: string): Loaded {
  const read = await readAttempt(attempts, id);
  if (read.ok) return read;
  const path = join(attempts, id);
  switch (read.error.kind) {
    case 'missing':
      return fail({ kind: 'not-found', what: 'attempt', id });
    case 'broken':
    case 'incomplete':
      return fail({ kind: 'invalid-file', path, detail: read.error.reason });
    case 'other-version':
      return fail({ kind: 'invalid-file', path, detail: 'another version of Hotseat wrote it' });
  }
}

/** The same; it refuses what a newer Hotseat wrote. */
export async function loadWritable(attempts: string, id: string): Loaded {
  const loaded = await loadAttempt(attempts, id);
  if (!loaded.ok || !loaded.value.isNewer) return loaded;
  return fail({ kind: 'wrong-state', detail: 'a newer Hotseat wrote this attempt' });
}
