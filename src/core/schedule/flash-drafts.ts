import { z } from 'zod';
import { longestFlashAnswer } from './flash-event.js';

/** So many are kept; nobody begins more answers and leaves them. */
const mostDrafts = 500;

/** Answers that were begun and not handed in, by the prompt and the criterion of their question: "kv-cache why". */
export const flashDraftsSchema = z
  .record(z.string().max(401), z.string().max(longestFlashAnswer))
  .refine((drafts) => Object.keys(drafts).length <= mostDrafts);

export type FlashDrafts = Readonly<z.infer<typeof flashDraftsSchema>>;
