/** Each of these takes one core, and none reads what another writes: in two lanes of one length they take half the time. */
const lanes = [['lint'], ['format', 'types', 'build', 'circles']];

/**
 * What runs when: waves one after the other, each of lanes side by side, each of steps one after the other.
 * @param {readonly string[]} names
 * @returns {readonly (readonly (readonly string[])[])[]}
 */
export function waves(names) {
  const first = lanes
    .map((lane) => lane.filter((name) => names.includes(name)))
    .filter((lane) => lane.length > 0);
  const others = names.filter((name) => !lanes.flat().includes(name)).map((name) => [[name]]);
  return first.length > 0 ? [first, ...others] : others;
}

/**
 * Runs steps in their waves, and answers what each gave in the order of their names.
 * @template T
 * @param {readonly string[]} names
 * @param {(name: string) => Promise<T>} run
 * @param {() => boolean} isStopped whether nothing more is to begin
 * @returns {Promise<readonly T[]>}
 */
export async function inWaves(names, run, isStopped) {
  /** @type {Map<string, T>} */
  const results = new Map();
  for (const wave of waves(names)) {
    await Promise.all(
      wave.map(async (lane) => {
        for (const name of lane) {
          if (isStopped()) return;
          results.set(name, await run(name));
        }
      }),
    );
  }
  return names.flatMap((name) => results.get(name) ?? []);
}
