import { z } from 'zod';
import { drillModes } from '../../../core/drill/drill-id.js';
import type { Today } from '../../../core/schedule/first-day.js';
import { promptKinds } from '../../../core/prompt/prompt.js';
import { textIfExists } from '../../files/read-if-exists.js';
import type { DataFolder } from '../data-folder/data-folder.js';

const proposed = z.object({
  promptId: z.string(),
  title: z.string(),
  kind: z.enum(promptKinds),
  minutes: z.number(),
});
const fileSchema = z.object({
  /** From then on something else may be due, or worth doing. */
  untilMs: z.number(),
  today: z.object({
    dueCount: z.number(),
    openCount: z.number().default(0),
    minutes: z.number(),
    answeredToday: z.number(),
    nextDueAtMs: z.number().nullable(),
    leechCount: z.number(),
    putAwayCount: z.number(),
    weak: proposed.extend({ topic: z.string(), isAnother: z.boolean().default(false) }).nullable(),
    unseen: proposed.extend({ isAsLast: z.boolean().default(false) }).nullable(),
    drill: z
      .object({
        promptId: z.string(),
        title: z.string(),
        mode: z.enum(drillModes).default('statement'),
        lastShare: z.number(),
      })
      .nullable()
      .default(null),
    isNew: z.boolean(),
  }),
});

/**
 * What was last said of today, for the first frame of a start, which cannot wait for the schedule; the schedule's own word
 * follows. Null where it does not hold any more or cannot be read; `isFirst` where nothing was ever said.
 */
export async function readToday(
  { today }: DataFolder,
  nowMs: number,
): Promise<{ readonly today: Today | null; readonly isFirst: boolean }> {
  try {
    const text = await textIfExists(today);
    if (text === null) return { today: null, isFirst: true };
    const kept = fileSchema.safeParse(JSON.parse(text)).data;
    const holds = kept !== undefined && nowMs < kept.untilMs;
    return { today: holds ? kept.today : null, isFirst: false };
  } catch {
    return { today: null, isFirst: false }; // what is read a moment later says it anew
  }
}

export const printToday = (today: Today, untilMs: number): string =>
  `${JSON.stringify({ untilMs, today })}\n`;

/** Keeps such a text. A disk that refuses costs the next start its first word, and nothing else. */
export const keepToday = ({ writer, today }: DataFolder, text: string): Promise<void> =>
  writer.write(today, text).catch(() => undefined);
