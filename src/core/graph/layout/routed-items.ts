import type { LayoutInput } from './layout.js';
import { ranksOf } from './ranks.js';

/** A box, or the place where a long arrow passes a layer. `size` is across the layers, `depth` along their order. */
export type Item = {
  readonly id: string;
  readonly rank: number;
  readonly size: number;
  readonly depth: number;
  readonly groupId: string | null;
};

/** An arrow as the items that it goes through, in its own direction. */
type Route = { readonly id: string; readonly path: readonly string[] };

export type Routed = {
  readonly items: readonly Item[];
  readonly routes: readonly Route[];
  readonly layers: number;
};

const passing = 14;

/** In which of the layers that an arrow passes its label stands. */
export const labelAt = (passes: number): number => Math.ceil(passes / 2) - 1;

/** The boxes in their layers, and a passing place for each arrow in each layer that it crosses. */
export function routedItems({ nodes, edges, groups }: LayoutInput): Routed {
  const groupIds = new Set(groups.map(({ id }) => id));
  const membersOf = (id: string): readonly string[] =>
    nodes.filter(({ groupId }) => groupId === id).map((one) => one.id);
  const boxOf = (id: string): string => (groupIds.has(id) ? (membersOf(id)[0] ?? id) : id);
  const joins = edges
    .map(({ from, to }) => ({ from: boxOf(from), to: boxOf(to) }))
    .filter(({ from, to }) => from !== to);
  const found = ranksOf(
    nodes.map(({ id }) => id),
    joins,
  );
  const used = [...new Set(found.values())].toSorted((a, b) => a - b);
  const rankOf = (id: string): number => used.indexOf(found.get(id) ?? 0);
  const groupOf = new Map(nodes.map(({ id, groupId }) => [id, groupId]));
  const spans = new Map(
    groups.map(({ id }) => {
      const ranks = membersOf(id).map(rankOf);
      return [id, [Math.min(...ranks), Math.max(...ranks)] as const];
    }),
  );
  const isIn = (id: string | null | undefined, rank: number): boolean => {
    const [first, last] = spans.get(id ?? '') ?? [0, -1];
    return first <= rank && rank <= last;
  };
  const items: Item[] = nodes.map(({ id, size, depth, groupId }) => ({
    id,
    rank: rankOf(id),
    size,
    depth,
    groupId,
  }));
  const routes = edges.map(({ id, from, to, label }): Route => {
    const [start, end] = [endBox(from, 1), endBox(to, -1)];
    const [low, high] = [rankOf(start), rankOf(end)];
    const step = low < high ? 1 : -1;
    const between = Array.from(
      { length: Math.max(0, Math.abs(high - low) - 1) },
      (_, at) => low + step * (at + 1),
    );
    const passes = between.map((rank, at) => {
      const groupId = [groupOf.get(start), groupOf.get(end)].find((one) => isIn(one, rank)) ?? null;
      const isMiddle = at === labelAt(between.length);
      const pass = {
        id: `${id} passes ${String(rank)}`,
        rank,
        size: isMiddle ? Math.max(passing, label.size) : passing,
        depth: isMiddle ? label.depth : 0,
        groupId,
      };
      items.push(pass);
      return pass.id;
    });
    return { id, path: [start, ...passes, end] };
  });
  return { items, routes, layers: used.length };

  /** An arrow at a group is drawn at its member nearest to the arrow's other end. */
  function endBox(id: string, by: 1 | -1): string {
    if (!groupIds.has(id)) return id;
    return membersOf(id).toSorted((a, b) => by * (rankOf(b) - rankOf(a)))[0] ?? id;
  }
}
