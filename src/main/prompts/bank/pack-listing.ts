import { z } from 'zod';
import { countByLevelSchema, promptSchema } from '../../../core/prompt/prompt.js';
import type { Listed, Listing } from './compiled-bank.js';

const { id, kind, title, summary, topics, levels, related, phases } = promptSchema.shape;

/** What the library needs of a prompt of a pack: within it, fields are as those of the prompt. */
const listedSchema: z.ZodType<Listed> = z.strictObject({
  ...{ id, kind, title, summary, topics, levels, related },
  phases: z.array(phases.element.pick({ id: true, title: true, minutes: true })).min(1),
  language: z.enum(['python', 'javascript']).nullable(),
  criteria: countByLevelSchema,
  shorter: z.array(
    z.strictObject({ minutes: z.number().positive(), criteria: countByLevelSchema }),
  ),
  canBeDrawnChanged: z.boolean(),
  pack: z.null(),
});

/** A pack's listing, which lies where others can write; an entry that is not as ours are is left to the reading of its YAML. */
export function parseListing(data: unknown): Listing {
  const entries = z.record(z.string(), z.unknown()).safeParse(data).data ?? {};
  return Object.fromEntries(
    Object.entries(entries).flatMap(([key, entry]) => {
      const listed = listedSchema.safeParse(entry);
      return listed.success ? [[key, listed.data]] : [];
    }),
  );
}
