import { closeSync, openSync, readSync } from 'node:fs';

/** As in a model's manifest; the names of its parts are in the order in which the weights run through them. */
export type WeightSpec = {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: string;
};

export type WeightValues = Float32Array | Int32Array;

const valueBytes = 4;
const countOf = ({ shape }: WeightSpec): number =>
  shape.reduce((product, side) => product * side, 1);

/**
 * Reads one weight after the other into the same memory, so that 8 MB are held and not three times 28. `take` has to
 * copy what it wants to keep. Throws where a part is missing or cut off.
 */
export function readWeights(
  parts: readonly string[],
  specs: readonly WeightSpec[],
  take: (spec: WeightSpec, values: WeightValues) => void,
): void {
  const memory = new ArrayBuffer(Math.max(0, ...specs.map(countOf)) * valueBytes);
  const files = parts.map((part) => openSync(part, 'r'));
  try {
    for (const spec of specs) {
      const count = countOf(spec);
      fill(new Uint8Array(memory, 0, count * valueBytes), files);
      take(spec, valuesIn(memory, count, spec));
    }
  } finally {
    files.forEach((file) => closeSync(file));
  }
}

/** Goes on where the last one ended: the system keeps each file's place. */
function fill(bytes: Uint8Array, files: readonly number[]): void {
  let at = 0;
  for (const file of files) {
    let read = -1;
    while (at < bytes.length && read !== 0) {
      read = readSync(file, bytes, at, bytes.length - at, null);
      at += read;
    }
  }
  if (at < bytes.length) throw new Error('the weights are cut off');
}

function valuesIn(memory: ArrayBuffer, count: number, { name, dtype }: WeightSpec): WeightValues {
  if (dtype === 'float32') return new Float32Array(memory, 0, count);
  if (dtype === 'int32') return new Int32Array(memory, 0, count);
  throw new Error(`${name} holds ${dtype}`);
}
