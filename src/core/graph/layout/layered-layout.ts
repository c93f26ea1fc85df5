import { across } from './across.js';
import type { Direction, Layout, LayoutInput, Point, Rect } from './layout.js';
import { straightened } from './straightened.js';
import { labelAt, routedItems, type Item } from './routed-items.js';

const between = 28;
const leastGap = 64;
const padding = 20;
/** A group's heading; it stands above its boxes. */
const heading = 30;

/**
 * Boxes in layers from left to right or from top to bottom, arrows in the gaps between. Each group's rectangle holds its own
 * boxes and no other.
 */
export function layeredLayout(input: LayoutInput, direction: Direction): Layout {
  const routed = routedItems(input);
  const isDown = direction === 'TB';
  const margins = { gap: between, head: padding + (isDown ? 0 : heading), foot: padding };
  const { starts, groups } = across(routed, margins);
  const layers = layersOf(input, routed.items, routed.layers, isDown ? heading : 0);
  const least = Math.min(0, ...starts.values(), ...[...groups.values()].map(({ start }) => start));
  const rect = (along: number, depth: number, start: number, size: number): Rect =>
    isDown
      ? { x: start - least, y: along, width: size, height: depth }
      : { x: along, y: start - least, width: depth, height: size };
  const byId = new Map(routed.items.map((item) => [item.id, item]));
  const spot = (id: string): { readonly start: number; readonly item: Item | undefined } => ({
    start: starts.get(id) ?? 0,
    item: byId.get(id),
  });
  const boxes = new Map(
    input.nodes.map(({ id, size, depth }) => {
      const layer = layers[spot(id).item?.rank ?? 0] ?? noLayer;
      return [id, rect(layer.at + (layer.depth - depth) / 2, depth, starts.get(id) ?? 0, size)];
    }),
  );
  const frames = new Map(
    [...groups].map(([id, { start, size }]) => {
      const ranks = routed.items.filter((one) => one.groupId === id).map(({ rank }) => rank);
      const first = layers[Math.min(...ranks)] ?? noLayer;
      const last = layers[Math.max(...ranks)] ?? noLayer;
      const from = first.at - padding - (isDown ? heading : 0);
      return [id, rect(from, last.at + last.depth + padding - from, start, size)];
    }),
  );
  const labelled = new Set(input.edges.filter(({ label }) => label.size > 0).map(({ id }) => id));
  const ports = portsOf(routed.routes, spot);
  const routes = new Map(
    routed.routes
      .filter(({ path }) => path[0] !== path.at(-1))
      .map(({ id, path }) => [id, pointsOf(id, path)]),
  );
  for (const [id, points] of routes) {
    if (!labelled.has(id)) routes.set(id, straightened(points, [...boxes.values()]));
  }
  const all = [...boxes.values(), ...frames.values()];
  return {
    boxes,
    groups: frames,
    routes,
    width: Math.max(0, ...all.map(({ x, width }) => x + width)),
    height: Math.max(0, ...all.map(({ y, height }) => y + height)),
  };

  function pointsOf(id: string, path: readonly string[]): readonly Point[] {
    const ranks = path.map((one) => spot(one).item?.rank ?? 0);
    const isForward = (ranks[0] ?? 0) < (ranks.at(-1) ?? 0);
    return path.flatMap((one, at): readonly Point[] => {
      const { start, item } = spot(one);
      const layer = layers[item?.rank ?? 0] ?? noLayer;
      const isEnd = at === 0 || at === path.length - 1;
      const depth = isEnd ? (item?.depth ?? 0) : layer.depth;
      const near = layer.at + (layer.depth - depth) / 2;
      const middle = start + (item?.size ?? 0) / 2 + (isEnd ? (ports.get(`${id} ${one}`) ?? 0) : 0);
      const point = (along: number): Point =>
        isDown ? [middle - least, along] : [along, middle - least];
      const sides = isForward ? [near, near + depth] : [near + depth, near];
      const [entry = 0, exit = 0] = sides;
      if (at === 0) return [point(exit)];
      if (isEnd) return [point(entry)];
      const passes = path.length - 2;
      // A label stands at the middle point, or in the middle of the line between the two middle ones. Where an even number of
      // layers is passed, two points more make its layer's middle the middle one.
      if (labelled.has(id) && passes % 2 === 0 && at - 1 === labelAt(passes)) {
        return [0, 1 / 6, 1 / 3, 1 / 2, 1].map((share) => point(entry + share * (exit - entry)));
      }
      return [point(entry), point(exit)];
    });
  }
}

type Layer = { readonly at: number; readonly depth: number };
const noLayer: Layer = { at: 0, depth: 0 };

/** Where layers begin: wide enough for their boxes, gaps wide enough for groups' borders and labels of arrows. */
function layersOf(
  { edges }: LayoutInput,
  items: readonly Item[],
  count: number,
  head: number,
): readonly Layer[] {
  const rankOf = new Map(items.map(({ id, rank }) => [id, rank]));
  const label = Array.from({ length: count }, () => 0);
  for (const edge of edges) {
    const ranks = [rankOf.get(edge.from) ?? 0, rankOf.get(edge.to) ?? 0];
    const [low, high] = [Math.min(...ranks), Math.max(...ranks)];
    if (high - low !== 1 || edge.label.depth === 0) continue;
    label[low] = Math.max(label[low] ?? 0, edge.label.depth + 32);
  }
  const begins = new Set<number>();
  const ends = new Set<number>();
  for (const groupId of new Set(items.map((item) => item.groupId))) {
    if (groupId === null) continue;
    const ranks = items.filter((item) => item.groupId === groupId).map(({ rank }) => rank);
    begins.add(Math.min(...ranks));
    ends.add(Math.max(...ranks));
  }
  const layers: Layer[] = [];
  let at = begins.has(0) ? padding + head : 0;
  for (let rank = 0; rank < count; rank += 1) {
    const depth = Math.max(0, ...items.filter((one) => one.rank === rank).map((one) => one.depth));
    layers.push({ at, depth });
    const borders = (ends.has(rank) ? padding : 0) + (begins.has(rank + 1) ? padding + head : 0);
    at += depth + Math.max(leastGap, label[rank] ?? 0) + borders;
  }
  return layers;
}

/** How far from the middle of a side each arrow ends, so that several do not meet in one point. */
function portsOf(
  routes: readonly { readonly id: string; readonly path: readonly string[] }[],
  spot: (id: string) => { readonly start: number; readonly item: Item | undefined },
): ReadonlyMap<string, number> {
  const sides = new Map<string, { readonly key: string; readonly aim: number }[]>();
  const middle = (id: string): number => spot(id).start + (spot(id).item?.size ?? 0) / 2;
  const rank = (id: string): number => spot(id).item?.rank ?? 0;
  const add = (routeId: string, box: string, next: string): void => {
    const side = `${rank(next) > rank(box) ? 'after' : 'before'} ${box}`;
    const ends = sides.get(side) ?? [];
    sides.set(side, [...ends, { key: `${routeId} ${box}`, aim: middle(next) }]);
  };
  for (const { id, path } of routes) {
    const [first, second] = path;
    const [secondLast, last] = path.slice(-2);
    if (first !== undefined && second !== undefined) add(id, first, second);
    if (last !== undefined && secondLast !== undefined) add(id, last, secondLast);
  }
  const ports = new Map<string, number>();
  for (const [side, ends] of sides) {
    const size = spot(side.slice(side.indexOf(' ') + 1)).item?.size ?? 0;
    const step = Math.min(18, (size * 0.7) / Math.max(1, ends.length));
    ends
      .toSorted((a, b) => a.aim - b.aim)
      .forEach(({ key }, at) => ports.set(key, (at - (ends.length - 1) / 2) * step));
  }
  return ports;
}
