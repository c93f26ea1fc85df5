import { z } from 'zod';
import { nodeKinds } from '../graph/node-kind.js';
import type { BoardElement } from './board-element.js';

// `default` for what is missing: `catch` alone builds an error a field, which takes most of the time of reading a board.
const number = z.number().default(0).catch(0);
const id = z.string().nullable().default(null).catch(null);
const binding = z.object({ elementId: z.string() }).nullable().default(null).catch(null);
const words = z.string().default('').catch('');

/** The fields of an Excalidraw element that say what it is. One that is missing or of another type gets its default. */
const drawnSchema = z.object({
  id: z.string(),
  type: z.string(),
  x: number,
  y: number,
  width: number,
  height: number,
  opacity: z.number().default(100).catch(100),
  strokeColor: z.string().catch('#000000'),
  backgroundColor: z.string().catch('transparent'),
  text: words,
  originalText: z.string().optional().catch(undefined),
  fontSize: z.number().default(20).catch(20),
  containerId: id,
  frameId: id,
  groupIds: z.array(z.string()).default([]).catch([]),
  name: id,
  startBinding: binding,
  endBinding: binding,
  startArrowhead: id,
  endArrowhead: id,
  customData: z
    .object({ kind: z.enum(nodeKinds) })
    .nullable()
    .default(null)
    .catch(null),
});

export type VisibleElement = Readonly<z.infer<typeof drawnSchema>>;
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/**
 * The elements that a person sees. Left out is what only a program would read: deleted ones, opacity 0, text without
 * colour or in the canvas's own white, under 4 px, or far away from the rest of the drawing.
 */
export function visible(elements: readonly BoardElement[]): readonly VisibleElement[] {
  const drawn = elements.filter(({ isDeleted }) => !isDeleted).map((one) => drawnSchema.parse(one));
  const byId = new Map(drawn.map((one) => [one.id, one]));
  const isNear = nearMost(drawn);
  return drawn.filter(
    (one) =>
      one.opacity >= 5 &&
      isNear(one) &&
      (one.type !== 'text' ||
        isLegible(one, one.containerId === null ? undefined : byId.get(one.containerId))),
  );
}

export const middleOf = (box: Box): readonly [number, number] => [
  box.x + box.width / 2,
  box.y + box.height / 2,
];

export const areaOf = (box: Box): number => Math.abs(box.width * box.height);

/** Whether `inner` lies wholly in `outer`. */
export function holdsBox(outer: Box, inner: Box): boolean {
  return (
    holdsPoint(outer, [inner.x, inner.y]) &&
    holdsPoint(outer, [inner.x + inner.width, inner.y + inner.height])
  );
}

export function holdsPoint(box: Box, [x, y]: readonly [number, number]): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

const leastPixels = 4;
/** Beyond this distance from the drawing's median nobody has scrolled. */
const farAway = 10_000;

function nearMost(drawn: readonly VisibleElement[]): (one: VisibleElement) => boolean {
  const middles = drawn.map(middleOf);
  const x = median(middles.map(([left]) => left));
  const y = median(middles.map(([, top]) => top));
  return (one) => {
    const [left, top] = middleOf(one);
    return Math.abs(left - x) <= farAway && Math.abs(top - y) <= farAway;
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function isLegible(text: VisibleElement, container: VisibleElement | undefined): boolean {
  if (text.fontSize < leastPixels || text.width < 1 || text.height < leastPixels) return false;
  if (isClear(text.strokeColor)) return false;
  const ground = container === undefined ? 'transparent' : container.backgroundColor;
  return !isWhite(text.strokeColor) || !(isClear(ground) || isWhite(ground));
}

function isClear(colour: string): boolean {
  return (
    colour === '' || colour === 'transparent' || /^#(?:[0-9a-f]{3}0|[0-9a-f]{6}0\d)$/i.test(colour)
  );
}

function isWhite(colour: string): boolean {
  return colour === 'white' || /^#(?:f{3}|(?:f[a-f\d]){3})$/i.test(colour);
}
