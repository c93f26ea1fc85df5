import { Low, type Adapter } from 'lowdb';
import type { Result } from '../../../core/result.js';
import { textIfExists } from '../../files/read-if-exists.js';
import { quarantine } from '../data-folder/quarantine.js';
import { serialQueue } from '../../async/serial-queue.js';
import type { Unreadable } from './versioned-json.js';
import type { StorageContext } from '../data-folder/storage-context.js';

type JsonFormat<T> = {
  readonly parse: (text: string) => Result<T, Unreadable>;
  readonly print: (data: T) => string;
  readonly fallback: T;
};

/** One small JSON file in memory. `update` answers after the disk has it; a refused write changes nothing. */
type JsonStore<T> = {
  readonly data: () => T;
  readonly update: (change: (data: T) => T) => Promise<T>;
};

export async function openJsonStore<T>(
  path: string,
  format: JsonFormat<T>,
  context: StorageContext,
): Promise<JsonStore<T>> {
  const adapter = new QuarantiningAdapter(path, format, context);
  const db = new Low<T>(adapter, format.fallback);
  await db.read();
  const inTurn = serialQueue();
  return {
    data: () => db.data,
    update: (change) =>
      inTurn(async () => {
        const before = db.data;
        db.data = change(before);
        try {
          await db.write();
        } catch (error) {
          db.data = before; // lowdb would keep what the disk has not
          throw error;
        }
        return db.data;
      }),
  };
}

class QuarantiningAdapter<T> implements Adapter<T> {
  isLeftAlone = false;
  readonly #path: string;
  readonly #format: JsonFormat<T>;
  readonly #context: StorageContext;

  constructor(path: string, format: JsonFormat<T>, context: StorageContext) {
    this.#path = path;
    this.#format = format;
    this.#context = context;
  }

  async read(): Promise<T | null> {
    let text: string | null;
    try {
      text = await textIfExists(this.#path);
    } catch (error) {
      this.#leaveAlone(`${this.#path} could not be read (${reasonOf(error)}).`);
      return null;
    }
    if (text === null) return null;
    const parsed = this.#format.parse(text.replace(/^\uFEFF/, ''));
    if (parsed.ok) return parsed.value;
    if (parsed.error.kind === 'invalid') await this.#quarantine(parsed.error.reason);
    else this.#leaveAlone(`${this.#path} was written by a newer Hotseat.`);
    return null;
  }

  async write(data: T): Promise<void> {
    if (this.isLeftAlone) throw new LeftAloneError(this.#path);
    await this.#context.folder.writer.write(this.#path, this.#format.print(data));
  }

  async #quarantine(reason: string): Promise<void> {
    const { folder, notify, nowMs } = this.#context;
    try {
      notify(await quarantine(folder, this.#path, reason, nowMs()));
    } catch (error) {
      this.#leaveAlone(`${this.#path} is broken and cannot be moved (${reasonOf(error)}).`);
    }
  }

  #leaveAlone(why: string): void {
    this.isLeftAlone = true;
    this.#context.notify({
      kind: 'read-only',
      text: `${why} It is left as it is; changes are not kept.`,
    });
  }
}

/** What the error is known by in another thread, where its class is lost. */
export const leftAlone = 'LEFT_ALONE';

/** Of a newer schema, or out of reach: the file is never written over. */
export class LeftAloneError extends Error {
  readonly code = leftAlone;
  readonly path: string;

  constructor(path: string) {
    super(`${path} is left as it is`);
    this.path = path;
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
