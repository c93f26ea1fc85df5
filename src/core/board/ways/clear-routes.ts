import type { Layout, Point, Rect } from '../../graph/layout/layout.js';
import { clearWay, type LabelSizes, type Way } from './clear-way.js';
import { borderOf, crosses, grown, legsOf, lengthOf, middleOf } from './lines.js';

type Edge = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly sizes: LabelSizes;
};

/** Each way is looked for among thousands; of more arrows than this it would be waited for. */
const most = 40;
const lanes = [24, 46];

/**
 * Ways of a layout's arrows that run level and upright, apart from each other, and round its boxes and its groups' `titles`; the
 * shortest are led first. An arrow without a way that is clear of boxes is left out, and so are all where there are many. Pixels.
 */
export function clearRoutes(
  { boxes, groups }: Layout,
  edges: readonly Edge[],
  titles: readonly Rect[],
): ReadonlyMap<string, Way> {
  const found = new Map<string, Way>();
  if (edges.length > most || boxes.size > most) return found;
  // A border is no place for an arrow to run along.
  const lines: (readonly Point[])[] = [...groups.values()].map(borderOf);
  const labels = [...titles];
  const inOrder = edges
    .flatMap((edge) => {
      const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
      if (from === undefined || to === undefined || edge.from === edge.to) return [];
      return [{ ...edge, start: from, end: to, far: lengthOf([middleOf(from), middleOf(to)]) }];
    })
    .toSorted((a, b) => a.far - b.far);
  for (const { id, from, to, start, end, sizes } of inOrder) {
    const others = [...boxes].flatMap(([box, rect]) => (box === from || box === to ? [] : [rect]));
    const way = clearWay(start, end, sizes, { boxes: others, labels, lines, lanes });
    const isClear = !legsOf(way.points).some((leg) => others.some((box) => crosses(leg, box)));
    if (way.points.length < 2 || !isClear) continue;
    found.set(id, way);
    lines.push(way.points);
    const size = sizes.find(({ brokenTo }) => brokenTo === way.brokenTo);
    if (size !== undefined) labels.push(grown(labelOf(way.points, size), 2));
  }
  return found;
}

/** Where Excalidraw sets a label: about the middle point, or amid the middle stretch. */
function labelOf(points: readonly Point[], { width, height }: LabelSizes[number]): Rect {
  const half = points.length / 2;
  const [before, after] = [points[Math.ceil(half) - 1], points[Math.floor(half)]];
  const [x, y] = middleOf({
    x: before?.[0] ?? 0,
    y: before?.[1] ?? 0,
    width: (after?.[0] ?? 0) - (before?.[0] ?? 0),
    height: (after?.[1] ?? 0) - (before?.[1] ?? 0),
  });
  return { x: x - width / 2, y: y - height / 2, width, height };
}
