import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWeights, type WeightSpec } from './model-weights.js';

const specs: readonly WeightSpec[] = [
  { name: 'scalar', shape: [], dtype: 'int32' },
  { name: 'matrix', shape: [2, 2], dtype: 'float32' },
  { name: 'row', shape: [3], dtype: 'int32' },
];
const bytes = Buffer.concat([
  Buffer.from(Int32Array.of(-7).buffer),
  Buffer.from(Float32Array.of(0.5, -1, 2, 0.25).buffer),
  Buffer.from(Int32Array.of(1, 2, 3).buffer),
]);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hotseat-weights-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Cuts `content` at `cuts` and writes each piece to a file of its own. */
async function partsOf(content: Buffer, cuts: readonly number[]): Promise<readonly string[]> {
  const ends = [...cuts, content.length];
  return Promise.all(
    ends.map(async (end, at) => {
      const path = join(folder, `part-${String(at)}`);
      await writeFile(path, content.subarray(ends[at - 1] ?? 0, end));
      return path;
    }),
  );
}

function read(parts: readonly string[]): Readonly<Record<string, readonly number[]>> {
  const found: Record<string, readonly number[]> = {};
  readWeights(parts, specs, ({ name }, values) => {
    found[name] = [...values];
  });
  return found;
}

describe('the weights of a model', () => {
  it('run on from one part into the next, and over an empty one', async () => {
    const parts = await partsOf(bytes, [3, 10, 10, 27]);
    expect(read(parts)).toEqual({ scalar: [-7], matrix: [0.5, -1, 2, 0.25], row: [1, 2, 3] });
  });

  it('do not load from a file that was cut off, where the rest would be what was read before', async () => {
    const parts = await partsOf(bytes.subarray(0, -1), [10]);
    expect(() => read(parts)).toThrow('cut off');
  });

  it('do not load where a part is missing', () => {
    expect(() => read([join(folder, 'nowhere')])).toThrow('ENOENT');
  });
});
