import { isNodeKind, type NodeKind } from '../graph/node-kind.js';
import { isRecord } from '../is-record.js';
import type { BoardElement } from './board-element.js';
import { middleOf } from './ways/lines.js';

/** The fields of an Excalidraw element that say what it is. */
export type VisibleElement = {
  readonly id: string;
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly opacity: number;
  readonly strokeColor: string;
  readonly backgroundColor: string;
  readonly text: string;
  readonly originalText: string | undefined;
  readonly fontSize: number;
  readonly containerId: string | null;
  readonly frameId: string | null;
  readonly groupIds: readonly string[];
  readonly name: string | null;
  readonly startBinding: Binding;
  readonly endBinding: Binding;
  readonly startArrowhead: string | null;
  readonly endArrowhead: string | null;
  readonly customData: { readonly kind: NodeKind } | null;
};
type Binding = { readonly elementId: string } | null;
type Box = {
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
  const drawn = elements.filter(({ isDeleted }) => !isDeleted).map(drawnOf);
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

/**
 * A field that is missing or of another type gets its default. By hand, since a board is read again at each pause of the
 * pen: a schema that may compile nothing, as in the window, takes three times as long at its first hundreds of elements.
 */
function drawnOf(one: BoardElement): VisibleElement {
  const { id, type } = one;
  return {
    id,
    type,
    x: numberOr(one['x'], 0),
    y: numberOr(one['y'], 0),
    width: numberOr(one['width'], 0),
    height: numberOr(one['height'], 0),
    opacity: numberOr(one['opacity'], 100),
    strokeColor: wordsOr(one['strokeColor'], '#000000'),
    backgroundColor: wordsOr(one['backgroundColor'], 'transparent'),
    text: wordsOr(one['text'], ''),
    originalText: wordsOr(one['originalText'], undefined),
    fontSize: numberOr(one['fontSize'], 20),
    containerId: wordsOr(one['containerId'], null),
    frameId: wordsOr(one['frameId'], null),
    groupIds: idsIn(one['groupIds']),
    name: wordsOr(one['name'], null),
    startBinding: bindingIn(one['startBinding']),
    endBinding: bindingIn(one['endBinding']),
    startArrowhead: wordsOr(one['startArrowhead'], null),
    endArrowhead: wordsOr(one['endArrowhead'], null),
    customData: kindIn(one['customData']),
  };
}

const numberOr = (value: unknown, other: number): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : other;

const wordsOr = <T>(value: unknown, other: T): string | T =>
  typeof value === 'string' ? value : other;

const idsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) && value.every((id) => typeof id === 'string') ? value : [];

function bindingIn(value: unknown): Binding {
  const elementId = isRecord(value) ? value['elementId'] : null;
  return typeof elementId === 'string' ? { elementId } : null;
}

function kindIn(value: unknown): VisibleElement['customData'] {
  const kind = isRecord(value) ? value['kind'] : null;
  return isNodeKind(kind) ? { kind } : null;
}

export const areaOf = (box: Box): number => Math.abs(box.width * box.height);

/** Whether `inner` lies wholly in `outer`. Asked of every two boxes, so that it makes nothing. */
export function holdsBox(outer: Box, inner: Box): boolean {
  return (
    isWithin(outer.x, outer.width, inner.x) &&
    isWithin(outer.y, outer.height, inner.y) &&
    isWithin(outer.x, outer.width, inner.x + inner.width) &&
    isWithin(outer.y, outer.height, inner.y + inner.height)
  );
}

export const holdsPoint = (box: Box, [x, y]: readonly [number, number]): boolean =>
  isWithin(box.x, box.width, x) && isWithin(box.y, box.height, y);

const isWithin = (start: number, length: number, at: number): boolean =>
  at >= start && at <= start + length;

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
