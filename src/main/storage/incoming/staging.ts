import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { attemptIdPattern } from '../../../core/exchange/attempt-files.js';
import { flashEventSchema, type FlashEvent } from '../../../core/schedule/flash-event.js';
import { stampOf, type DataFolder } from '../data-folder/data-folder.js';
import { textIfExists } from '../../files/read-if-exists.js';
import type { AttemptCopy } from './attempt-copy.js';

const planName = 'plan.json';
const ids = z.array(z.string().regex(attemptIdPattern));

const planSchema = z.strictObject({
  schema: z.literal(1),
  atMs: z.number(),
  /** Attempts that lie ready and come among the others. */
  comes: ids,
  /** Attempts that go to the trash, those that another version takes the place of among them. */
  leaves: ids,
  /** Answers to flash questions that are kept besides. */
  flash: z.array(flashEventSchema),
});

/** What becomes of the attempts, all of it or nothing. */
export type Plan = Readonly<z.infer<typeof planSchema>>;

/** A place in the data folder where attempts lie until all of them are there. */
export type Staging = {
  /** It holds a folder for each attempt. */
  readonly path: string;
  readonly put: (id: string, files: AttemptCopy) => Promise<void>;
  readonly rename: (id: string, to: string) => Promise<void>;
  readonly drop: (id: string) => Promise<void>;
  /** From here on it will happen, also where a kill comes in between. */
  readonly decide: (plan: Omit<Plan, 'schema' | 'flash'> & FlashPart) => Promise<Plan>;
  /** Takes it away with all that lies in it, unless it was decided. */
  readonly abandon: () => Promise<void>;
};
type FlashPart = { readonly flash: readonly FlashEvent[] };

export function newStaging(folder: DataFolder, nowMs: number): Staging {
  const { writer, incoming } = folder;
  const path = join(incoming, `${stampOf(nowMs)}-${randomBytes(4).toString('hex')}`);
  let isDecided = false;
  return {
    path,
    put: async (id, files) => {
      for (const [name, bytes] of files) {
        const file = join(path, id, name);
        await writer.makeFolder(dirname(file));
        await writer.write(file, bytes);
      }
    },
    rename: (id, to) => writer.move(join(path, id), join(path, to)),
    drop: (id) => writer.remove(join(path, id)),
    decide: async ({ flash, ...plan }) => {
      const whole: Plan = { schema: 1, ...plan, flash: [...flash] };
      await writer.makeFolder(path);
      await writer.write(join(path, planName), JSON.stringify(whole));
      isDecided = true;
      return whole;
    },
    abandon: async () => {
      if (!isDecided) await writer.remove(path);
    },
  };
}

/** What was decided for a staging; null where a kill came before, so that nothing is to happen. */
export async function planIn(path: string): Promise<Plan | null> {
  const text = await textIfExists(join(path, planName));
  if (text === null) return null;
  try {
    return planSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
