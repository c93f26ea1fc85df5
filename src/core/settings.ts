import { z } from 'zod';
import { levels } from './prompt.js';

/** What a person sets. Every field has a default, so that an older file reads whole. */
export const settingsSchema = z.object({
  schema: z.literal(1).default(1),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Percent of the designed text size. */
  textScale: z.number().int().min(90).max(130).default(100),
  level: z.enum(levels).default('senior'),
  /** The time setting of the last start: who needs more time needs it every time. Null is no limit. */
  timeFactor: z.number().positive().max(10).nullable().default(1),
  /** Keys of one character, such as / and J; speech input can press them by mistake (WCAG 2.1.4). */
  hasSingleKeys: z.boolean().default(true),
});

export type Settings = Readonly<z.infer<typeof settingsSchema>>;
