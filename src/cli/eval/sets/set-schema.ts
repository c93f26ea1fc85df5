import { z } from 'zod';
import { labels } from '../../../core/metrics/marked.js';
import { answerLevels } from '../../../core/metrics/ordering.js';
import { labellers } from './labelled-set.js';

const text = z.string().trim().min(1);
const label = z.enum(labels);

const answerSchema = z.strictObject({
  id: text,
  level: z.enum(answerLevels).optional(),
  file: text,
  diagram: text.optional(),
  board: text.optional(),
  code: text.optional(),
});

/** The file of a set; paths are relative to it. */
export const setSchema = z.strictObject({
  name: text,
  provenance: text,
  labelledBy: z.enum(labellers),
  heldOut: z.boolean().default(false),
  prompts: z
    .array(z.strictObject({ prompt: text, labels: text, answers: z.array(answerSchema).min(1) }))
    .min(1),
});

/** Answer id -> criterion id -> the label, or the first pass, the second, and what was settled. */
export const labelsSchema = z.record(
  z.string(),
  z.record(
    z.string(),
    z.union([label, z.tuple([label, label, label])], {
      error: `must be one of ${labels.join(', ')}, or three of them: first pass, second pass, settled`,
    }),
  ),
);

export type SetFile = z.infer<typeof setSchema>;
export type LabelsFile = z.infer<typeof labelsSchema>;
