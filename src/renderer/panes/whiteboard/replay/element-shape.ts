import type { BoardElement } from '../../../../core/board/board-element.js';

export type Point = readonly [x: number, y: number];

/** What is read of an element to draw it; see https://docs.excalidraw.com/docs/codebase/json-schema */
export type Shape = {
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly angle: number;
  readonly opacity: number;
  readonly stroke: string;
  readonly fill: string | null;
  readonly strokeWidth: number;
  readonly strokeStyle: string;
  readonly isRound: boolean;
  /** Of lines, arrows and strokes by hand: from its own corner, the first one at 0, 0. */
  readonly points: readonly Point[];
  readonly heads: { readonly start: string | null; readonly end: string | null };
};

/** An element's shape. What is missing or of another kind gets Excalidraw's default. */
export function shapeOf(element: BoardElement): Shape {
  const number = (key: string, missing: number): number => {
    const value = element[key];
    return typeof value === 'number' && Number.isFinite(value) ? value : missing;
  };
  const words = (key: string): string | null => {
    const value = element[key];
    return typeof value === 'string' ? value : null;
  };
  const fill = words('backgroundColor');
  return {
    type: element.type,
    x: number('x', 0),
    y: number('y', 0),
    width: number('width', 0),
    height: number('height', 0),
    angle: number('angle', 0),
    opacity: number('opacity', 100) / 100,
    stroke: words('strokeColor') ?? '#1e1e1e',
    fill: fill === 'transparent' || fill === '' ? null : fill,
    strokeWidth: number('strokeWidth', 1),
    strokeStyle: words('strokeStyle') ?? 'solid',
    isRound: (element['roundness'] ?? null) !== null,
    points: pointsOf(element['points']),
    heads: { start: words('startArrowhead'), end: words('endArrowhead') },
  };
}

function pointsOf(value: unknown): readonly Point[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown): readonly Point[] => {
    if (!Array.isArray(one)) return [];
    const [x, y] = one as readonly unknown[];
    return typeof x === 'number' && typeof y === 'number' ? [[x, y]] : [];
  });
}

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** The box around all elements that are there; null where there are none. */
export function extentOf(elements: readonly BoardElement[]): Box | null {
  const corners = elements.filter(({ isDeleted }) => !isDeleted).flatMap(cornersOf);
  if (corners.length === 0) return null;
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of corners) {
    box.left = Math.min(box.left, x);
    box.top = Math.min(box.top, y);
    box.right = Math.max(box.right, x);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

function cornersOf(element: BoardElement): readonly Point[] {
  const { x, y, width, height, points } = shapeOf(element);
  if (points.length > 0) return points.map(([dx, dy]) => [x + dx, y + dy]);
  return [
    [x, y],
    [x + width, y + height],
  ];
}
