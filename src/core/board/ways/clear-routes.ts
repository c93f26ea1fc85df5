import type { Layout, Point, Rect } from '../../graph/layout/layout.js';
import { asOne, clearWay, type LabelSizes, type Way } from './clear-way.js';
import { borderOf, crosses, grown, legsOf, lengthOf, meeting, middleOf } from './lines.js';

type Edge = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly sizes: LabelSizes;
};

/** Each way is looked for among thousands; of more arrows than this it would be waited for. */
const most = 40;
const lanes = [24, 46];

/** Of arrows and labels that meet, how often each is led anew, now that all the others lie. */
const mends = 2;

type Laid = { readonly way: Way; readonly label: Rect | null };

/**
 * Ways of a layout's arrows that run level and upright, apart from each other, and round its boxes and its groups' `titles`; the
 * shortest are led first, and what lies on a label in the end is led once more. An arrow without a way that is clear of boxes is
 * left out, and so are all where there are many. Pixels.
 */
export function clearRoutes(
  { boxes, groups }: Layout,
  edges: readonly Edge[],
  titles: readonly Rect[],
): ReadonlyMap<string, Way> {
  const found = new Map<string, Laid>();
  if (edges.length > most || boxes.size > most) return new Map();
  // A border is no place for an arrow to run along.
  const borders = [...groups.values()].map(borderOf);
  const inOrder = edges
    .flatMap((edge) => {
      const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
      if (from === undefined || to === undefined || edge.from === edge.to) return [];
      return [{ ...edge, start: from, end: to, far: lengthOf([middleOf(from), middleOf(to)]) }];
    })
    .toSorted((a, b) => a.far - b.far);
  const lead = (
    { id, from, to, start, end, sizes }: (typeof inOrder)[number],
    isCrowded = false,
  ): void => {
    const others = [...boxes].flatMap(([box, rect]) => (box === from || box === to ? [] : [rect]));
    const laid = [...found].flatMap(([other, one]) => (other === id ? [] : [one]));
    const labels = [...titles, ...laid.flatMap(({ label }) => label ?? [])];
    const lines = [...borders, ...laid.map(({ way }) => way.points)];
    const way = clearWay(start, end, sizes, { boxes: others, labels, lines, lanes, isCrowded });
    const isClear = !legsOf(way.points).some((leg) => others.some((box) => crosses(leg, box)));
    if (way.points.length < 2 || !isClear) return;
    const size = sizes.find(({ brokenTo }) => brokenTo === way.brokenTo);
    found.set(id, { way, label: size === undefined ? null : grown(labelOf(way.points, size), 2) });
  };
  for (const edge of inOrder) lead(edge);
  for (let time = 0; time < mends; time += 1)
    for (const edge of inOrder) {
      const isShared = sharesLine(edge.id, found);
      if (isShared || isStruck(edge.id, found)) lead(edge, isShared);
    }
  return new Map([...found].map(([id, { way }]) => [id, way]));
}

/** Whether an arrow's label lies on another arrow, or the arrow on another's label. */
function isStruck(id: string, found: ReadonlyMap<string, Laid>): boolean {
  const own = found.get(id);
  const isOn = ({ way }: Laid, { label }: Laid): boolean =>
    label !== null && legsOf(way.points).some((leg) => crosses(leg, label));
  return (
    own !== undefined &&
    [...found].some(([other, one]) => other !== id && (isOn(one, own) || isOn(own, one)))
  );
}

function sharesLine(id: string, found: ReadonlyMap<string, Laid>): boolean {
  const own = legsOf(found.get(id)?.way.points ?? []);
  return [...found].some(
    ([other, { way }]) =>
      other !== id &&
      legsOf(way.points).some((leg) => own.some((one) => meeting(one, leg, asOne) === 'along')),
  );
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
