import type { BoardElement } from '../../../../core/board/board-element.js';
import { headsOf, outlineOf, type Head } from './element-path.js';
import { shapeOf, type Shape } from './element-shape.js';
import { textOf, paintText, type Words } from './paint-text.js';
import { strokeWidthOf, type StrokePictures } from './stroke-pictures.js';

type Painted = {
  readonly shape: Shape;
  readonly outline: Path2D;
  readonly heads: readonly Head[];
  readonly words: Words | null;
};

// Every version of an element is read once: going to and fro then only strokes its paths.
const known = new WeakMap<BoardElement, Painted>();

function paintedOf(element: BoardElement): Painted {
  let painted = known.get(element);
  if (painted === undefined) {
    const shape = shapeOf(element);
    painted = {
      shape,
      outline: outlineOf(shape),
      heads: shape.type === 'arrow' ? headsOf(shape) : [],
      words: shape.type === 'text' ? textOf(element) : null,
    };
    known.set(element, painted);
  }
  return painted;
}

const dashes: Readonly<Record<string, readonly number[]>> = { dashed: [8, 8], dotted: [1.5, 6] };

/** Where the board lies on the canvas: pixels to its unit, and where its corner is. */
export type View = { readonly zoom: number; readonly x: number; readonly y: number };

/** Makes the picture of a stroke by hand ahead. */
export function prepareElement(
  element: BoardElement,
  pictures: StrokePictures,
  { zoom }: View,
): void {
  const painted = paintedOf(element);
  if (isPictured(painted)) pictures.of(element.id, painted.shape, painted.outline, zoom);
}

/** Draws one element. `isOnArrow` says that a text is an arrow's label, under which no line runs. */
export function paintElement(
  context: CanvasRenderingContext2D,
  element: BoardElement,
  isOnArrow: boolean,
  pictures: StrokePictures,
  view: View,
): void {
  const painted = paintedOf(element);
  const { shape, outline, heads, words } = painted;
  const { x, y, width, height, angle, stroke, fill, strokeStyle } = shape;
  const picture = isPictured(painted) ? pictures.of(element.id, shape, outline, view.zoom) : null;
  context.save();
  if (picture !== null) {
    // On whole pixels, so that it stays sharp.
    const left = Math.round(view.x + (x + picture.left) * view.zoom);
    const top = Math.round(view.y + (y + picture.top) * view.zoom);
    context.setTransform(1, 0, 0, 1, left, top);
    context.globalAlpha = shape.opacity;
    context.drawImage(picture.image, 0, 0);
    context.restore();
    return;
  }
  context.translate(x, y);
  if (angle !== 0) {
    context.translate(width / 2, height / 2);
    context.rotate(angle);
    context.translate(-width / 2, -height / 2);
  }
  context.globalAlpha = shape.opacity;
  if (words === null) {
    context.lineWidth = shape.type === 'freedraw' ? strokeWidthOf(shape) : shape.strokeWidth;
    if (fill !== null) {
      context.fillStyle = fill;
      if (isClosed(shape)) context.fill(outline);
    }
    context.strokeStyle = shape.type === 'frame' ? '#bbbbbb' : stroke;
    context.fillStyle = stroke;
    context.setLineDash([...(dashes[strokeStyle] ?? [])]);
    context.stroke(outline);
    context.setLineDash([]);
    for (const { path, isFilled } of heads) {
      if (isFilled) context.fill(path);
      context.stroke(path);
    }
  } else {
    if (isOnArrow) context.clearRect(-4, -2, width + 8, height + 4);
    context.fillStyle = stroke;
    paintText(context, words, width);
  }
  context.restore();
}

const isPictured = ({ shape: { type, angle, fill } }: Painted): boolean =>
  type === 'freedraw' && angle === 0 && fill === null;

/** Lines have an inside where they end as they began. */
function isClosed({ type, points }: Shape): boolean {
  if (type === 'rectangle' || type === 'ellipse' || type === 'diamond') return true;
  const [first, last] = [points[0], points.at(-1)];
  if (type !== 'line' || first === undefined || last === undefined) return false;
  return points.length > 2 && Math.hypot(first[0] - last[0], first[1] - last[1]) < 8;
}
