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
