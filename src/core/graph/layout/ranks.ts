type Join = { readonly from: string; readonly to: string };

/**
 * A layer for each id so that joins lead to later layers, save those that close a circle. As in Sugiyama's layered drawing
 * (Sugiyama, Tagawa, Toda 1981): circles are broken in the order of a search in depth, layers are longest paths.
 */
export function ranksOf(
  ids: readonly string[],
  joins: readonly Join[],
): ReadonlyMap<string, number> {
  const forward = acyclic(ids, joins);
  const ranks = new Map(ids.map((id) => [id, 0]));
  for (const id of forward.order) {
    const rank = ranks.get(id) ?? 0;
    for (const next of forward.after.get(id) ?? []) {
      ranks.set(next, Math.max(ranks.get(next) ?? 0, rank + 1));
    }
  }
  // Where nothing leads to, a box stands next to what it leads to.
  const entered = new Set([...forward.after.values()].flat());
  for (const id of ids) {
    const nexts = (forward.after.get(id) ?? []).map((next) => ranks.get(next) ?? 0);
    if (!entered.has(id) && nexts.length > 0) ranks.set(id, Math.min(...nexts) - 1);
  }
  return ranks;
}

/** The joins without those that close a circle, and an order in which each leads on. */
function acyclic(
  ids: readonly string[],
  joins: readonly Join[],
): { readonly order: readonly string[]; readonly after: ReadonlyMap<string, string[]> } {
  const outgoing = new Map<string, Join[]>();
  for (const join of joins) {
    const own = outgoing.get(join.from);
    if (own === undefined) outgoing.set(join.from, [join]);
    else own.push(join);
  }
  const after = new Map<string, string[]>();
  const state = new Map<string, 'open' | 'done'>();
  const finished: string[] = [];
  for (const start of ids) {
    if (state.has(start)) continue;
    const stack = [{ id: start, at: 0 }];
    state.set(start, 'open');
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const join = outgoing.get(top.id)?.[top.at];
      top.at += 1;
      if (join === undefined) {
        state.set(top.id, 'done');
        finished.push(top.id);
        stack.pop();
      } else if (state.get(join.to) !== 'open') {
        after.set(top.id, [...(after.get(top.id) ?? []), join.to]);
        if (!state.has(join.to)) {
          state.set(join.to, 'open');
          stack.push({ id: join.to, at: 0 });
        }
      }
    }
  }
  return { order: finished.toReversed(), after };
}
