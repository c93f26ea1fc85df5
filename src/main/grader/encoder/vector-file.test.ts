import { describe, expect, it } from 'vitest';
import { vectorSize } from './encoder.js';
import { packVectors, unpackVectors } from './vector-file.js';

/** A vector of length 1 that is the same at every run. */
function vectorOf(seed: number): Float32Array {
  const raw = Array.from({ length: vectorSize }, (_, at) => Math.sin(seed * 7919 + at * at * 0.37));
  const length = Math.hypot(...raw);
  return Float32Array.from(raw, (value) => value / length);
}

const texts = Array.from({ length: 30 }, (_, at) => `text ${String(at)}`);
const vectors = new Map(texts.map((text, at) => [text, vectorOf(at)]));

describe('packed vectors', () => {
  it('keep every cosine within 0.005', () => {
    const { find, count } = unpackVectors(packVectors(vectors));
    expect(count).toBe(texts.length);
    const dot = (one: Float32Array, other: Float32Array): number =>
      one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
    for (const one of texts) {
      for (const other of texts) {
        const [a, b, c, d] = [vectors.get(one), vectors.get(other), find(one), find(other)];
        if (!a || !b || !c || !d) throw new Error(`${one} or ${other} was lost`);
        expect(Math.abs(dot(a, b) - dot(c, d))).toBeLessThan(0.005);
      }
    }
  });

  it('come out the same when packed again, so that a build adds no error to the last', () => {
    const once = packVectors(vectors);
    const { find } = unpackVectors(once);
    const again = packVectors(
      new Map(texts.map((text) => [text, find(text) ?? new Float32Array()])),
    );
    expect(Buffer.from(again).equals(Buffer.from(once))).toBe(true);
  });

  it('do not know other texts', () => {
    expect(unpackVectors(packVectors(vectors)).find('another text')).toBeNull();
  });

  it('are none where the file is cut off, of another encoder, or empty', () => {
    const bytes = packVectors(vectors);
    const other = Uint8Array.from(bytes);
    other.set([88], 0);
    for (const wrong of [bytes.subarray(0, -1), other, new Uint8Array()])
      expect(unpackVectors(wrong).count).toBe(0);
  });
});
