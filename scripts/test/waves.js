/**
 * Nobody waits for these, none reads what another writes, and each takes one core: they have what the others leave of the
 * cores, from the first second on. Tests in the real app wait for frames, disks and clocks some of their time.
 */
const beside = [['lint'], ['format', 'types', 'circles']];

/** The faults wait for their disk half of the time, and so does a worker of the other unit tests that has them. */
const first = [['build'], ['faults']];

/**
 * What runs when: what runs beside all else, and waves; each of lanes side by side, each of steps one after the other.
 * @typedef {readonly (readonly string[])[]} Lanes
 * @param {readonly string[]} names
 * @returns {{ readonly beside: Lanes, readonly waves: readonly Lanes[] }}
 */
export function planOf(names) {
  /** @param {Lanes} lanes */
  const chosen = (lanes) =>
    lanes
      .map((lane) => lane.filter((name) => names.includes(name)))
      .filter((lane) => lane.length > 0);
  const others = names.filter((name) => ![...beside, ...first].flat().includes(name));
  const waves = [chosen(first), ...others.map((name) => [[name]])];
  return { beside: chosen(beside), waves: waves.filter((wave) => wave.length > 0) };
}

/**
 * Runs steps by that plan, and answers what each gave in the order of their names. A wave begins when a lane of the one
 * before has left its core, and all waves before that are over.
 * @template T
 * @param {readonly string[]} names
 * @param {(name: string) => Promise<T>} run
 * @param {() => boolean} isStopped whether nothing more is to begin
 * @returns {Promise<readonly T[]>}
 */
export async function inWaves(names, run, isStopped) {
  const { beside, waves } = planOf(names);
  /** @type {Map<string, T>} */
  const results = new Map();
  /** @param {readonly string[]} lane */
  const inTurn = async (lane) => {
    for (const name of lane) {
      if (isStopped()) return;
      results.set(name, await run(name));
    }
  };
  const patient = Promise.all(beside.map(inTurn));
  /** @type {Promise<unknown>} */
  let before = Promise.resolve();
  for (const wave of waves) {
    const running = wave.map(inTurn);
    const all = Promise.all([before, ...running]);
    await Promise.all([before, Promise.race(running)]);
    before = all;
  }
  await Promise.all([before, patient]);
  return names.flatMap((name) => results.get(name) ?? []);
}
