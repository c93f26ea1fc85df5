import { z } from 'zod';
import { undrawableField } from './drawable.js';

/**
 * An Excalidraw element, as far as Hotseat reads it; its other fields pass through untouched.
 * Page: https://docs.excalidraw.com/docs/codebase/json-schema
 */
export const boardElementSchema = z.looseObject({
  id: z.string().min(1).max(200),
  type: z.string().max(40),
  version: z.number(),
  isDeleted: z.boolean().default(false),
});

export type BoardElement = z.infer<typeof boardElementSchema>;

/** An element from outside; the journal takes more, since it has to read what was written before. */
export const foreignElementSchema = boardElementSchema.superRefine((element, context) => {
  const field = undrawableField(element);
  if (field === null) return;
  context.addIssue({ code: 'custom', path: [field], message: 'it cannot be drawn' });
});

/** Of elements that may be anything, those that can be drawn, and how many cannot. */
export function soundElements(elements: readonly unknown[]): {
  readonly sound: readonly BoardElement[];
  readonly refused: number;
} {
  const sound = elements.flatMap((one) => foreignElementSchema.safeParse(one).data ?? []);
  return { sound, refused: elements.length - sound.length };
}
