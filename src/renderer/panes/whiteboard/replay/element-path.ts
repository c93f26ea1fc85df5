import type { Point, Shape } from './element-shape.js';

/** A shape's outline, from its own corner. */
export function outlineOf({ type, width, height, isRound, points }: Shape): Path2D {
  const path = new Path2D();
  switch (type) {
    case 'rectangle':
      // Excalidraw's adaptive radius: a quarter of the shorter side, at most 32.
      path.roundRect(0, 0, width, height, isRound ? Math.min(32, Math.min(width, height) / 4) : 0);
      break;
    case 'frame':
      path.roundRect(0, 0, width, height, 8);
      break;
    case 'ellipse':
      path.ellipse(
        width / 2,
        height / 2,
        Math.abs(width / 2),
        Math.abs(height / 2),
        0,
        0,
        2 * Math.PI,
      );
      break;
    case 'diamond':
      path.moveTo(width / 2, 0);
      path.lineTo(width, height / 2);
      path.lineTo(width / 2, height);
      path.lineTo(0, height / 2);
      path.closePath();
      break;
    case 'freedraw':
      // Its points stand close: straight from one to the next it looks the same.
      follow(path, points, false);
      break;
    case 'arrow':
    case 'line':
      follow(path, points, isRound && points.length > 2);
      break;
  }
  return path;
}

/** Through all points: straight, or as a Catmull-Rom curve. */
function follow(path: Path2D, points: readonly Point[], isCurved: boolean): void {
  for (const [at, [x, y]] of points.entries()) {
    const before = points[at - 1];
    if (before === undefined) path.moveTo(x, y);
    else if (!isCurved) path.lineTo(x, y);
    else {
      const [ax, ay] = points[at - 2] ?? before;
      const [dx, dy] = points[at + 1] ?? [x, y];
      const [bx, by] = before;
      path.bezierCurveTo(
        bx + (x - ax) / 6,
        by + (y - ay) / 6,
        x - (dx - bx) / 6,
        y - (dy - by) / 6,
        x,
        y,
      );
    }
  }
}

export type Head = { readonly path: Path2D; readonly isFilled: boolean };

/** The heads at both ends of an arrow. */
export function headsOf({ points, heads, strokeWidth }: Shape): readonly Head[] {
  const [first, second] = points;
  const [last, beforeLast] = [points.at(-1), points.at(-2)];
  return [
    ...(first && second && heads.start !== null
      ? [headAt(heads.start, second, first, strokeWidth)]
      : []),
    ...(last && beforeLast && heads.end !== null
      ? [headAt(heads.end, beforeLast, last, strokeWidth)]
      : []),
  ];
}

function headAt(kind: string, [fx, fy]: Point, [x, y]: Point, strokeWidth: number): Head {
  const path = new Path2D();
  const length = Math.hypot(x - fx, y - fy);
  const size = Math.min(14, length / 2);
  const angle = Math.atan2(y - fy, x - fx);
  const wing = (turn: number): Point => [
    x - size * Math.cos(angle + turn),
    y - size * Math.sin(angle + turn),
  ];
  const spread = kind === 'bar' ? Math.PI / 2 : Math.PI / 9;
  const [left, right] = [wing(spread), wing(-spread)];
  if (kind === 'dot' || kind.startsWith('circle')) path.arc(x, y, 4 + strokeWidth, 0, 2 * Math.PI);
  else {
    path.moveTo(...left);
    path.lineTo(x, y);
    path.lineTo(...right);
    if (kind.startsWith('triangle') || kind.startsWith('diamond')) path.closePath();
  }
  return { path, isFilled: !kind.includes('outline') && kind !== 'arrow' && kind !== 'bar' };
}
