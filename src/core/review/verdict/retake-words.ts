import { isSampleId } from '../../attempt/sample-id.js';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** What was read so long ago is hardly known by heart. */
const longestMs = 14 * dayMs;

type Sat = { readonly id: string; readonly startedAtMs: number };

/**
 * That the same was sat a short while before, whose report holds the reference answer; null where it was not, or two weeks before
 * and more. Starts are in ms since 1970; `others` may be later ones too. The sample nobody sat.
 */
export function retakeWords({ id, startedAtMs }: Sat, others: readonly Sat[]): string | null {
  if (isSampleId(id)) return null;
  const starts = others.filter((one) => !isSampleId(one.id)).map((one) => one.startedAtMs);
  const last = Math.max(...starts.filter((atMs) => atMs < startedAtMs));
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
