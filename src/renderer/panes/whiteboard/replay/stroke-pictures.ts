import type { Shape } from './element-shape.js';

/** A stroke by hand as an image; `left` and `top` say where that begins, from the element's own corner. */
type StrokePicture = {
  readonly image: ImageBitmap;
  readonly left: number;
  readonly top: number;
};

/** Pictures of strokes at one zoom. */
export type StrokePictures = {
  /** The picture of a stroke, made where there is none yet; null of one that is too large for that. */
  readonly of: (id: string, shape: Shape, outline: Path2D, zoom: number) => StrokePicture | null;
  readonly clear: () => void;
};

type Kept = StrokePicture & { readonly shape: Shape };

/** 32 MB. */
const mostPixels = 8_000_000;
const largest = 1_000_000;

/** Excalidraw's stroke is a brush that is thinner where it was quick; this is its middle. */
export const strokeWidthOf = ({ strokeWidth }: Shape): number => strokeWidth * 1.6;

/**
 * A stroke by hand crosses itself, and to fill its outline takes a hundred times as long as to put down a picture of it. A stroke that
 * was moved has the same picture.
 */
export function strokePictures(): StrokePictures {
  const kept = new Map<string, Kept[]>();
  let keptZoom = 0;
  let pixels = 0;

  function clear(): void {
    for (const pictures of kept.values()) for (const { image } of pictures) image.close();
    kept.clear();
    pixels = 0;
  }

  return {
    of: (id, shape, outline, zoom) => {
      if (zoom !== keptZoom || pixels > mostPixels) clear();
      keptZoom = zoom;
      const pictures = kept.get(id) ?? [];
      const known = pictures.find((one) => isSameStroke(one.shape, shape));
      if (known !== undefined) return known;
      const drawn = drawnStroke(shape, outline, zoom);
      if (drawn === null) return null;
      kept.set(id, [...pictures, { ...drawn, shape }]);
      pixels += drawn.image.width * drawn.image.height;
      return drawn;
    },
    clear,
  };
}

function drawnStroke(shape: Shape, outline: Path2D, zoom: number): StrokePicture | null {
  const margin = strokeWidthOf(shape);
  const xs = shape.points.map(([x]) => x);
  const ys = shape.points.map(([, y]) => y);
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  const width = Math.ceil((Math.max(...xs) + margin - left) * zoom);
  const height = Math.ceil((Math.max(...ys) + margin - top) * zoom);
  if (shape.points.length === 0 || !(width * height <= largest)) return null;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return null;
  context.setTransform(zoom, 0, 0, zoom, -left * zoom, -top * zoom);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.lineWidth = margin;
  context.strokeStyle = shape.stroke;
  context.stroke(outline);
  return { image: canvas.transferToImageBitmap(), left, top };
}

/** Whether two versions of a stroke look the same, wherever they lie. */
const isSameStroke = (one: Shape, other: Shape): boolean =>
  one.stroke === other.stroke &&
  one.strokeWidth === other.strokeWidth &&
  one.points.length === other.points.length &&
  one.points.every(([x, y], at) => x === other.points[at]?.[0] && y === other.points[at][1]);
