import { place, type Block } from './place.js';
import type { Item, Routed } from './routed-items.js';

type Across = {
  /** Where each item begins, across the layers. */
  readonly starts: ReadonlyMap<string, number>;
  readonly groups: ReadonlyMap<string, { readonly start: number; readonly size: number }>;
};

type Margins = {
  readonly gap: number;
  /** Room in a group before and after its members. */
  readonly head: number;
  readonly foot: number;
};

const sweeps = 60;
/** How much more a long arrow wants to run straight than boxes want to stand in line. */
const straight = 4;

/**
 * Where items stand across their layers: again and again each is pulled to the middle of its neighbours, groups whole, and the
 * arrangement with the shortest arrows is kept (the barycentre method). No group's span holds what is not its own.
 */
export function across(routed: Routed, { gap, head, foot }: Margins): Across {
  const { items, routes } = routed;
  const boxes = new Set(routes.flatMap(({ path }) => [path[0], path.at(-1)]));
  const near = neighbours(routes.map(({ path }) => path));
  const sizes = new Map(items.map(({ id, size }) => [id, size]));
  let starts = new Map(items.map(({ id }, at) => [id, at * 10]));
  const middle = (id: string): number => (starts.get(id) ?? 0) + (sizes.get(id) ?? 0) / 2;
  let best: Across | null = null;
  let least = Infinity;
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const wishes = new Map(items.map(({ id }) => [id, wishOf(id, sweep)]));
    const next = arranged(items, wishes, { gap, head, foot }, sweep % 2 === 1);
    starts = new Map(next.starts);
    const cost = costOf();
    if (cost < least) {
      least = cost;
      best = next;
    }
  }
  return best ?? { starts, groups: new Map() };

  /** The mean at first, to find an order; then the median, which keeps the most arrows straight. */
  function wishOf(id: string, sweep: number): number {
    const around = (near.get(id) ?? []).flatMap((other) => {
      const isPassing = !boxes.has(id) && !boxes.has(other);
      return Array<number>(isPassing ? straight : 1).fill(middle(other));
    });
    if (around.length === 0) return middle(id);
    if (sweep < sweeps / 2) return around.reduce((sum, one) => sum + one, 0) / around.length;
    const sorted = around.toSorted((a, b) => a - b);
    const half = sorted.length / 2;
    return sorted[sweep % 4 < 2 ? Math.floor(half) : Math.ceil(half) - 1] ?? 0;
  }

  function costOf(): number {
    let cost = 0;
    const segments: (readonly [string, string])[] = [];
    for (const { path } of routes) {
      path.forEach((id, at) => {
        const after = path[at + 1];
        if (after === undefined) return;
        cost += Math.abs(middle(id) - middle(after));
        segments.push([id, after]);
      });
    }
    return cost + 120 * crossings(segments, items, middle);
  }
}

function neighbours(paths: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>();
  const join = (a: string, b: string): void => {
    near.set(a, [...(near.get(a) ?? []), b]);
  };
  for (const path of paths) {
    path.forEach((id, at) => {
      const after = path[at + 1];
      if (after === undefined || after === id) return;
      join(id, after);
      join(after, id);
    });
  }
  return near;
}

/** How many pairs of arrows between the same two layers cross. */
function crossings(
  segments: readonly (readonly [string, string])[],
  items: readonly Item[],
  middle: (id: string) => number,
): number {
  const ranks = new Map(items.map(({ id, rank }) => [id, rank]));
  const byLayer = new Map<number, (readonly [number, number])[]>();
  for (const [a, b] of segments) {
    const [first, second] = (ranks.get(a) ?? 0) < (ranks.get(b) ?? 0) ? [a, b] : [b, a];
    const rank = ranks.get(first) ?? 0;
    byLayer.set(rank, [...(byLayer.get(rank) ?? []), [middle(first), middle(second)]]);
  }
  let count = 0;
  for (const layer of byLayer.values()) {
    layer.forEach(([left, right], at) => {
      for (const [otherLeft, otherRight] of layer.slice(at + 1)) {
        if ((left - otherLeft) * (right - otherRight) < 0) count += 1;
      }
    });
  }
  return count;
}

function arranged(
  items: readonly Item[],
  wishes: ReadonlyMap<string, number>,
  { gap, head, foot }: Margins,
  isFromBelow: boolean,
): Across {
  const blockOf = ({ id, rank, size }: Item): Block => ({
    id,
    from: rank,
    to: rank,
    size,
    wish: wishes.get(id) ?? 0,
  });
  const inner = new Map<string, ReadonlyMap<string, number>>();
  const groupBlocks = groupsOf(items).map(([id, members]): Block => {
    const starts = place(members.map(blockOf), gap, isFromBelow);
    const top = Math.min(...starts.values());
    const bottom = Math.max(...members.map((one) => (starts.get(one.id) ?? 0) + one.size));
    inner.set(id, new Map([...starts].map(([member, start]) => [member, start - top + head])));
    const ranks = members.map(({ rank }) => rank);
    const size = head + bottom - top + foot;
    const wish = top - head + size / 2;
    return { id, from: Math.min(...ranks), to: Math.max(...ranks), size, wish };
  });
  const single = items.filter(({ groupId }) => groupId === null).map(blockOf);
  const outer = place([...groupBlocks, ...single], gap, isFromBelow);
  const starts = new Map<string, number>();
  for (const { id } of single) starts.set(id, outer.get(id) ?? 0);
  for (const [id, members] of inner) {
    for (const [member, start] of members) starts.set(member, (outer.get(id) ?? 0) + start);
  }
  return {
    starts,
    groups: new Map(groupBlocks.map(({ id, size }) => [id, { start: outer.get(id) ?? 0, size }])),
  };
}

function groupsOf(items: readonly Item[]): readonly (readonly [string, readonly Item[]])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    if (item.groupId === null) continue;
    groups.set(item.groupId, [...(groups.get(item.groupId) ?? []), item]);
  }
  return [...groups];
}
