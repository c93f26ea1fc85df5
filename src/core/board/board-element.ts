import { z } from 'zod';

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

/** A board of a million pixels each way is more than anybody scrolls through. */
const coordinate = z.number().min(-1e6).max(1e6);

/** An element from outside; the journal takes more, since it has to read what was written before. */
export const foreignElementSchema = boardElementSchema.extend({
  // What Excalidraw computes with: a point that is none would break the board at each opening.
  x: coordinate.optional(),
  y: coordinate.optional(),
  width: coordinate.optional(),
  height: coordinate.optional(),
  angle: coordinate.optional(),
  points: z.array(z.tuple([coordinate, coordinate]).rest(z.unknown())).optional(),
});

const kept = new Set([
  'rectangle',
  'diamond',
  'ellipse',
  'arrow',
  'line',
  'freedraw',
  'text',
  'frame',
]);

/** Of elements that may be anything, those that can be drawn, and how many cannot. */
export function soundElements(elements: readonly unknown[]): {
  readonly sound: readonly BoardElement[];
  readonly refused: number;
} {
  const sound = elements.flatMap((one) => foreignElementSchema.safeParse(one).data ?? []);
  return { sound, refused: elements.length - sound.length };
}

/**
 * Elements from outside without what could run or reach the network: embeds, iframes and images go;
 * links and custom data are cut (CVE-2026-97224 lets an imported `customData` reach a script frame).
 */
export function withoutActiveContent(elements: readonly BoardElement[]): readonly BoardElement[] {
  return elements
    .filter((element) => kept.has(element.type))
    .map(({ customData: _customData, ...element }) =>
      'link' in element ? { ...element, link: null } : element,
    );
}
