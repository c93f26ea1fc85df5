/**
 * Each of these takes one core, and none reads what another writes: in two lanes of one length they take half the time.
 * The faults wait for their disk half of the time, and so does a worker of the other unit tests that has them.
 */
const lanes = [['lint'], ['format', 'types', 'build', 'circles', 'faults']];

/**
 * What runs when: waves, each of lanes side by side, each of steps one after the other.
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
 * Runs steps in their waves, and answers what each gave in the order of their names. A wave begins when a lane of the one
 * before has left its core, and all waves before that are over.
 * @template T
 * @param {readonly string[]} names
 * @param {(name: string) => Promise<T>} run
 * @param {() => boolean} isStopped whether nothing more is to begin
 * @returns {Promise<readonly T[]>}
 */
export async function inWaves(names, run, isStopped) {
  /** @type {Map<string, T>} */
  const results = new Map();
  /** @param {readonly string[]} lane */
  const inTurn = async (lane) => {
    for (const name of lane) {
      if (isStopped()) return;
      results.set(name, await run(name));
    }
  };
  /** @type {Promise<unknown>} */
  let before = Promise.resolve();
  for (const wave of waves(names)) {
    const running = wave.map(inTurn);
    const all = Promise.all([before, ...running]);
    await Promise.all([before, Promise.race(running)]);
    before = all;
  }
  await before;
  return names.flatMap((name) => results.get(name) ?? []);
}
