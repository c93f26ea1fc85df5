/**
 * How long a recording is, in seconds, by the last bytes of its file (Matroska, as a browser writes it: clusters of blocks,
 * each with its time). Null where no block is found in them. Nothing in the file's head says it, as it is written while it
 * goes on. Page: https://www.rfc-editor.org/rfc/rfc9559
 */
export function takeSeconds(tail: Uint8Array): number | null {
  for (let at = tail.length - ids.cluster.length; at >= 0; at -= 1) {
    const endMs = isAt(tail, at, ids.cluster) ? clusterEndMs(tail, at + ids.cluster.length) : null;
    if (endMs !== null) return endMs / 1000;
  }
  return null;
}

/** So much of a file's end holds its last cluster: one begins at least every half minute. */
export const takeTailBytes = 400_000;

const ids = {
  cluster: [0x1f, 0x43, 0xb6, 0x75],
  time: 0xe7,
  block: 0xa3,
  group: 0xa0,
  inner: 0xa1,
};

/** The time of the last block of the cluster whose size stands at `from`; null where this is no cluster. */
function clusterEndMs(bytes: Uint8Array, from: number): number | null {
  let next = sizeAt(bytes, from)?.next ?? bytes.length;
  let [startMs, endMs] = [0, null as number | null];
  while (next < bytes.length) {
    const id = bytes[next];
    const size = sizeAt(bytes, next + 1);
    if (size === null) return endMs;
    if (id === ids.group) {
      next = size.next;
      continue;
    }
    if (id === ids.time) startMs = endMs = numberAt(bytes, size.next, size.value);
    else if (id === ids.block || id === ids.inner) {
      const track = sizeAt(bytes, size.next);
      if (track === null || endMs === null) return endMs;
      endMs = startMs + numberAt(bytes, track.next, 2);
    } else if (endMs === null) return null;
    next = size.next + size.value;
  }
  return endMs;
}

const isAt = (bytes: Uint8Array, at: number, id: readonly number[]): boolean =>
  id.every((byte, index) => bytes[at + index] === byte);

/** A size of Matroska's, whose first byte says by its leading zeros how long it is, and what comes after it. */
function sizeAt(
  bytes: Uint8Array,
  at: number,
): { readonly value: number; readonly next: number } | null {
  const first = bytes[at];
  if (first === undefined || first === 0) return null;
  const length = Math.clz32(first) - 23;
  const next = at + length;
  if (next > bytes.length) return null;
  const value =
    numberAt(bytes, at + 1, length - 1) + (first & (0xff >> length)) * 256 ** (length - 1);
  return { value, next };
}

/** Big-endian; what lies behind the end counts as 0. */
function numberAt(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let index = 0; index < length; index += 1) value = value * 256 + (bytes[at + index] ?? 0);
  return value;
}
