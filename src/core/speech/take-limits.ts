/** Opus for speech; an hour takes some 14 MB. */
export const takeBitsPerSecond = 32_000;

/** How often what was recorded goes to the disk; a kill costs about as much. */
export const chunkMs = 1000;

/** In bytes. Servers that transcribe take files of up to 25 MB, and 64 MB are four and a half hours. */
export const takeLimits = {
  chunk: 2_000_000,
  take: 24_000_000,
  attempt: 64_000_000,
  /** What must be free on the disk before a take begins: the journal needs room too. */
  freeDisk: 16_000_000,
} as const;

/** Far more than anybody makes in one sitting; an export names each file. */
export const mostTakes = 200;

/** Which of the limits a take runs into with `more` bytes; null where they fit. All sizes in bytes. */
export function limitReached(
  takeBytes: number,
  otherBytes: number,
  more: number,
): 'take' | 'attempt' | null {
  if (takeBytes + otherBytes + more > takeLimits.attempt) return 'attempt';
  return takeBytes + more > takeLimits.take ? 'take' : null;
}
