import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { encoderName, vectorSize } from './encoder.js';

/** Vectors of known texts, as the build packs them; null for a text that it has not seen. */
export type Packed = {
  readonly count: number;
  readonly find: (text: string) => Float32Array | null;
};

const keyBytes = 8;
/** Names encoder and size, so that vectors of another encoder are never compared with this one's. */
const magic = Buffer.from(`${encoderName} ${String(vectorSize)}\n`);

const keyOf = (text: string): string =>
  createHash('sha256')
    .update(text)
    .digest('hex')
    .slice(0, keyBytes * 2);

export const nothingPacked: Packed = { count: 0, find: () => null };

/**
 * One byte a number: a cosine moves by less than 0.005 (held by a test), and the bank's texts take 1.5 MB instead of 6.
 * Layout: magic line; then per text 8 bytes of its SHA-256 and 512 signed bytes, scaled to the largest.
 */
export const packVectors = (vectors: ReadonlyMap<string, Float32Array>): Uint8Array =>
  Buffer.concat([magic, recordsOf(vectors)]);

/** The same without the first line, to go behind what is packed already. */
export function recordsOf(vectors: ReadonlyMap<string, Float32Array>): Uint8Array {
  const records = [...vectors].map(([text, vector]) => {
    const most = vector.reduce((max, value) => Math.max(max, Math.abs(value)), 1e-9);
    const bytes = Int8Array.from(vector, (value) => Math.round((value / most) * 127));
    return Buffer.concat([Buffer.from(keyOf(text), 'hex'), Buffer.from(bytes.buffer)]);
  });
  return Buffer.concat(records);
}

/** Nothing where there is no such file. */
export async function readPacked(path: string): Promise<Packed> {
  try {
    return unpackVectors(await readFile(path));
  } catch {
    return nothingPacked; // it only saves time
  }
}

/** Nothing where the bytes are of another encoder, or cut off: they only save time. */
export function unpackVectors(bytes: Uint8Array): Packed {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const body = file.subarray(magic.length);
  const record = keyBytes + vectorSize;
  if (!file.subarray(0, magic.length).equals(magic) || body.length % record !== 0)
    return nothingPacked;
  const places = new Map<string, number>();
  for (let at = 0; at < body.length; at += record)
    places.set(body.toString('hex', at, at + keyBytes), at + keyBytes);
  return {
    count: places.size,
    find: (text) => {
      const at = places.get(keyOf(text));
      return at === undefined ? null : unit(body.subarray(at, at + vectorSize));
    },
  };
}

function unit(bytes: Uint8Array): Float32Array {
  const vector = Float32Array.from(new Int8Array(bytes));
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
