import { z } from 'zod';
import { cueGroup, text } from './field-schemas.js';

/**
 * One of the demands that a criterion makes, where a candidate plausibly meets one without the other. `title` ends the
 * sentence "You said …", so it is a noun phrase or a clause in lower case: "the noise floor", "that it cures nothing".
 * `cues` are as the criterion's own; `ways` say this part alone.
 */
const partSchema = z.strictObject({
  title: text,
  cues: z.array(cueGroup).min(1),
  ways: z.array(text).min(4).max(8),
});

export const partsSchema = z.array(partSchema).min(2).max(3);

export type CriterionPart = Readonly<z.infer<typeof partSchema>>;
