/** Things by what `keyOf` says of them, each group in its order; Node 20 has no Map.groupBy. */
export function groupedBy<K, T>(things: readonly T[], keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [thing]);
    else own.push(thing);
  }
  return groups;
}
