const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** What was read so long ago is hardly known by heart. */
const longestMs = 14 * dayMs;

/**
 * That the same was sat a short while before, whose report holds the reference answer; null where it was not, or two weeks before
 * and more. All times are starts of attempts, in ms since 1970; `others` may be later ones too.
 */
export function retakeWords(startedAtMs: number, others: readonly number[]): string | null {
  const last = Math.max(...others.filter((atMs) => atMs < startedAtMs));
  const sinceMs = startedAtMs - last;
  if (sinceMs >= longestMs) return null;
  return `You also sat this ${spanWords(sinceMs)} earlier, and that report shows the reference answer. Part of this result may be memory.`;
}

function spanWords(spanMs: number): string {
  const [size, unit] =
    spanMs < hourMs ? [minuteMs, 'minute'] : spanMs < dayMs ? [hourMs, 'hour'] : [dayMs, 'day'];
  const count = Math.max(1, Math.round(spanMs / size));
  return `${String(count)} ${unit}${count === 1 ? '' : 's'}`;
}
